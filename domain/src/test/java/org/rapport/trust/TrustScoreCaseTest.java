package org.rapport.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.rapport.trust.Golden.number;
import static org.rapport.trust.TrustFixture.day;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The worked case of the science report: nineteen events, three days, every figure. */
class TrustScoreCaseTest {
    private static final JsonObject GOLDEN = Golden.json("06_trust_score_case.json");
    private static final Offset<Double> TOLERANCE = within(1e-9);

    private final ScoringPolicy policy = TrustFixture.policy();
    private final List<Evidence> lines =
            Golden.list(GOLDEN, "events").stream().map(TrustScoreCaseTest::line).toList();

    private static Evidence line(JsonObject event) {
        return TrustFixture.line(
                        Long.parseLong(event.getString("id").substring(1)),
                        Dimension.valueOf(event.getString("dimension")),
                        event.getInt("day"),
                        number(event, "v"),
                        number(event, "w"))
                .believed(number(event, "rho"))
                .deceiving(event.containsKey("half_neg"));
    }

    private static String id(Contribution contribution) {
        return "E%02d".formatted(contribution.line().id());
    }

    @ParameterizedTest
    @ValueSource(ints = {170, 200, 201})
    void the_whole_score(int day) {
        JsonObject expected = GOLDEN.getJsonObject("expected_day_" + day);
        TrustScore score = TrustScore.of(TrustSums.of(policy.halfLives(), day(day), lines), policy);

        assertThat(score.overall()).isEqualTo(number(expected, "overall"), TOLERANCE);
        assertThat(score.variance()).isEqualTo(number(expected, "variance"), TOLERANCE);
        assertThat(score.low()).isEqualTo(number(expected, "q10"), TOLERANCE);
        assertThat(score.high()).isEqualTo(number(expected, "q90"), TOLERANCE);
        assertThat(score.uncertainty()).isEqualTo(number(expected, "u"), TOLERANCE);
        assertThat(score.standing()).isEqualTo(Standing.valueOf(expected.getString("band")));
        for (Factor factor : Factor.values()) {
            assertThat(score.factor(factor))
                    .isEqualTo(
                            number(
                                    expected.getJsonObject("factors"),
                                    factor.name().toLowerCase(Locale.ROOT)),
                            TOLERANCE);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {170, 200, 201})
    void each_dimension(int day) {
        TrustSums sums = TrustSums.of(policy.halfLives(), day(day), lines);
        for (DimensionScore score : TrustScore.of(sums, policy).dimensions()) {
            JsonObject expected = GOLDEN.getJsonObject("expected_day_" + day)
                    .getJsonObject("dimensions")
                    .getJsonObject(score.dimension().name());

            assertThat(score.score()).isEqualTo(number(expected, "E"), TOLERANCE);
            assertThat(score.low()).isEqualTo(number(expected, "q10"), TOLERANCE);
            assertThat(score.high()).isEqualTo(number(expected, "q90"), TOLERANCE);
            assertThat(score.uncertainty()).isEqualTo(number(expected, "u"), TOLERANCE);
            assertThat(score.variance()).isEqualTo(number(expected, "var"), TOLERANCE);
            assertThat(score.evidence()).isEqualTo(number(expected, "n"), TOLERANCE);
            assertThat(sums.good(score.dimension())).isEqualTo(number(expected, "r"), TOLERANCE);
            assertThat(score.n()).isEqualTo(Golden.list(expected, "events").size());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {170, 200, 201})
    void each_line_with_its_points_and_the_score_without_it(int day) {
        JsonObject expected = GOLDEN.getJsonObject("expected_day_" + day).getJsonObject("points");
        Explanation explanation = Explanation.of(lines, day(day), policy);

        assertThat(explanation.start()).isEqualTo(50);
        assertThat(explanation.contributions()).hasSize(expected.size());
        assertThat(explanation.contributions()).allSatisfy(contribution -> {
            JsonObject points = expected.getJsonObject(id(contribution));
            assertThat(contribution.points()).isEqualTo(number(points, "points"), TOLERANCE);
            assertThat(explanation.score() - contribution.withoutIt())
                    .isEqualTo(number(points, "leave_one_out_points"), TOLERANCE);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"change_170_200", "change_200_201"})
    void the_change_between_two_days(String name) {
        JsonObject expected = GOLDEN.getJsonObject(name);
        ScoreChange change = Explanation.of(lines, day(expected.getInt("to_day")), policy)
                .since(lines, day(expected.getInt("from_day")), policy, lines, policy)
                .change();

        assertThat(change.fresh()).isEqualTo(number(expected, "new"), TOLERANCE);
        assertThat(change.faded()).isEqualTo(number(expected, "fading"), TOLERANCE);
        assertThat(change.corrected()).isZero();
        assertThat(change.policy()).isZero();
        assertThat(change.total()).isEqualTo(number(expected, "delta"), TOLERANCE);
    }

    @Nested
    class When_a_line_is_taken_back_after_the_first_day {
        private final List<Evidence> corrected = java.util.stream.Stream.concat(
                        lines.stream(), lines.stream().filter(l -> l.id() == 10).map(Evidence::reversal))
                .toList();

        @Test
        void its_points_come_back_as_corrected() {
            ScoreChange change = Explanation.of(corrected, day(200), policy)
                    .since(lines, day(170), policy, corrected, policy)
                    .change();

            assertThat(change.corrected()).isEqualTo(6.45161375904, TOLERANCE);
            assertThat(change.total())
                    .isEqualTo(
                            Explanation.of(corrected, day(200), policy).score()
                                    - Explanation.of(lines, day(170), policy).score(),
                            TOLERANCE);
        }

        @Test
        void it_is_no_longer_among_the_contributions() {
            Map<String, Double> points = Explanation.of(corrected, day(200), policy).contributions().stream()
                    .collect(Collectors.toMap(TrustScoreCaseTest::id, Contribution::points));

            assertThat(points).hasSize(lines.size() - 1).doesNotContainKey("E10");
        }
    }

    @Test
    void another_policy_is_named_as_the_cause() {
        ScoringPolicy gentle = ScoringPolicy.parse(2, policy.json().replace("\"integrity\":2.5", "\"integrity\":1.0"));
        ScoreChange change = Explanation.of(lines, day(200), gentle)
                .since(lines, day(200), policy, lines, gentle)
                .change();

        assertThat(change.fresh()).isZero();
        assertThat(change.faded()).isZero();
        assertThat(change.policy()).isGreaterThan(5);
        assertThat(change.total())
                .isEqualTo(Explanation.of(lines, day(200), gentle).score() - 47.5071309376, TOLERANCE);
    }
}
