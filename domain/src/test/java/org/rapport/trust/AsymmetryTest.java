package org.rapport.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.rapport.trust.Golden.number;

import jakarta.json.JsonObject;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Slow to build, fast to lose (science.md §1.4): bad evidence counts kappa times. */
class AsymmetryTest {
    private static final Offset<Double> TOLERANCE = within(1e-9);

    private static BetaReputation of(double kept, double broken, double kappa) {
        return new BetaReputation(kept, kappa * broken, 2, 0.5);
    }

    private static Stream<JsonObject> part(String name) {
        return Golden.list(Golden.json("04_asymmetry.json"), name).stream();
    }

    static Stream<JsonObject> breaches() {
        return part("breach");
    }

    static Stream<JsonObject> thresholds() {
        return part("thresholds");
    }

    static Stream<JsonObject> limits() {
        return part("long_run_limit_without_decay");
    }

    @ParameterizedTest
    @MethodSource("breaches")
    void one_breach_takes_kappa_times_as_many_kept_promises_to_make_good(JsonObject golden) {
        double kappa = number(golden, "kappa");
        int before = golden.getInt("kept_before");
        double start = of(before, 0, kappa).expected();
        double after = of(before, 1, kappa).expected();

        assertThat(start).isEqualTo(number(golden, "E_before"), TOLERANCE);
        assertThat(after).isEqualTo(number(golden, "E_after_one_breach"), TOLERANCE);
        assertThat(start - after).isEqualTo(number(golden, "drop"), TOLERANCE);
        assertThat(first(more -> of(before + more, 1, kappa).expected(), start - 1e-12))
                .isEqualTo(golden.getInt("kept_needed_to_recover"));
        assertThat(kappa * (before + 1)).isEqualTo(number(golden, "kept_needed_closed_form"), TOLERANCE);
    }

    @ParameterizedTest
    @MethodSource("thresholds")
    void the_low_end_of_the_interval_rises_slowly(JsonObject golden) {
        double threshold = number(golden, "threshold");

        assertThat(first(kept -> of(kept, 0, 1).expected(), threshold - 1e-12)).isEqualTo(golden.getInt("by_E"));
        assertThat(first(kept -> of(kept, 0, 1).quantile(.10), threshold)).isEqualTo(golden.getInt("by_q10"));
        assertThat(first(kept -> of(kept, 0, 1).quantile(.05), threshold)).isEqualTo(golden.getInt("by_q05"));
    }

    @ParameterizedTest
    @MethodSource("limits")
    void constant_quality_ends_below_itself(JsonObject golden) {
        double kappa = number(golden, "kappa");
        double v = number(golden, "v");

        assertThat(v / (v + kappa * (1 - v))).isEqualTo(number(golden, "limit"), TOLERANCE);
        assertThat(of(1e9 * v, 1e9 * (1 - v), kappa).expected()).isEqualTo(number(golden, "limit"), within(1e-8));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/golden/04_growth_of_trust.csv", numLinesToSkip = 1)
    void trust_grows_with_kept_promises(int kept, double expected, double low, double tenth) {
        assertThat(of(kept, 0, 1).expected()).isEqualTo(expected, TOLERANCE);
        assertThat(of(kept, 0, 1).quantile(.05)).isEqualTo(low, TOLERANCE);
        assertThat(of(kept, 0, 1).quantile(.10)).isEqualTo(tenth, TOLERANCE);
    }

    @Test
    void the_policy_as_delivered_uses_the_kappas_of_the_reference() {
        ScoringPolicy policy = TrustFixture.policy();

        assertThat(policy.kappa(Dimension.DELIVERY)).isEqualTo(1.25);
        assertThat(policy.kappa(Dimension.OPENNESS)).isEqualTo(2.5);
        assertThat(policy.kappa(Dimension.CARE)).isEqualTo(1.5);
    }

    private static int first(ToDoubleFunction<Integer> value, double atLeast) {
        return IntStream.range(0, 1000)
                .filter(n -> value.applyAsDouble(n) >= atLeast)
                .findFirst()
                .orElseThrow();
    }
}
