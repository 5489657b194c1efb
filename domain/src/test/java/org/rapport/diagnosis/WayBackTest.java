package org.rapport.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.ToDoubleFunction;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.rapport.trust.Dimension;
import org.rapport.trust.ScoringPolicy;
import org.rapport.trust.TrustSums;

/** Recovery by kind of violation under the policy as it is delivered (science.md §3.3, file 10). */
class WayBackTest {
    private static final Offset<Double> TOLERANCE = within(1e-9);
    private static final LocalDate BREACH = LocalDate.of(2026, 3, 2);

    private final ScoringPolicy policy = DefaultPolicy.read();

    /** Thirty weeks of kept promises, the last a week before the breach. */
    private TrustSums history() {
        TrustSums sums = TrustSums.empty(policy.halfLives(), BREACH);
        for (int week = 1; week <= 30; week++) {
            sums.plus(Dimension.DELIVERY, BREACH.minusWeeks(week).toEpochDay(), 1, 1, false);
        }
        return sums;
    }

    /** The same evidence as if it were about another dimension, which has another kappa. */
    private ToDoubleFunction<TrustSums> score(Dimension dimension) {
        return sums -> policy.reputation(dimension, sums.good(Dimension.DELIVERY), sums.bad(Dimension.DELIVERY))
                .expected();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/golden/10_recovery_by_violation.csv", numLinesToSkip = 1)
    void falls_and_comes_back_as_computed(
            String violation,
            double kappa,
            double halfLife,
            double weight,
            double before,
            double at,
            double drop,
            long half,
            long near) {
        Dimension dimension = violation.contains("integrity") ? Dimension.OPENNESS : Dimension.DELIVERY;
        boolean deception = halfLife > 360;
        ToDoubleFunction<TrustSums> score = score(dimension);
        TrustSums sums = history();
        assertThat(policy.kappa(dimension)).isEqualTo(kappa);
        assertThat(score.applyAsDouble(sums)).isEqualTo(before, TOLERANCE);

        sums.plus(Dimension.DELIVERY, BREACH.toEpochDay(), 0, weight, deception);
        WayBack way = WayBack.ofPromises();

        assertThat(score.applyAsDouble(sums)).isEqualTo(at, TOLERANCE);
        assertThat(before - at).isEqualTo(drop, TOLERANCE);
        assertThat(days(way, sums, score, at + drop / 2)).isEqualTo(half);
        assertThat(days(way, sums, score, before - Recovery.NEAR)).isEqualTo(near);
    }

    private static long days(WayBack way, TrustSums sums, ToDoubleFunction<TrustSums> score, double target) {
        return way.until(sums, then -> score.applyAsDouble(then) >= target)
                .map(day -> ChronoUnit.DAYS.between(BREACH, day))
                .orElseThrow();
    }

    @Test
    void a_level_that_kept_promises_alone_cannot_reach_has_no_day() {
        assertThat(WayBack.ofPromises()
                        .until(history(), then -> score(Dimension.QUALITY).applyAsDouble(then) > 0.999))
                .isEmpty();
    }
}
