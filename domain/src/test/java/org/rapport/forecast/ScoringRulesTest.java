package org.rapport.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ScoringRulesTest {
    private static final Offset<Double> EXACT = within(1e-9);

    private final JsonObject golden = Golden.json("16_scoring_rules.json");

    @Test
    void pinball_loss_of_a_quantile() {
        each("pinball", "loss", row -> ScoringRules.pinball(number(row, "y"), number(row, "q"), number(row, "tau")));
    }

    @Test
    void crps_of_a_sample() {
        each(
                "crps_sample",
                "crps",
                row -> ScoringRules.crps(number(row, "y"), Golden.numbers(row.getJsonArray("sample"))));
    }

    @Test
    void crps_of_a_normal_forecast() {
        each(
                "crps_normal",
                "crps",
                row -> ScoringRules.crpsNormal(number(row, "y"), number(row, "mu"), number(row, "sigma")));
    }

    @Test
    void crps_of_a_lognormal_forecast() {
        each(
                "crps_lognormal",
                "crps",
                row -> ScoringRules.crpsLognormal(number(row, "y"), number(row, "mu"), number(row, "sigma")));
    }

    @Test
    void score_of_an_interval() {
        each(
                "interval_score",
                "score",
                row -> ScoringRules.interval(
                        number(row, "y"), number(row, "l"), number(row, "u"), number(row, "alpha")));
    }

    @Test
    void brier_score_and_skill_against_the_usual() {
        JsonObject row = golden.getJsonObject("brier");
        double[] outcomes = Golden.numbers(row.getJsonArray("o"));
        double brier = ScoringRules.brier(Golden.numbers(row.getJsonArray("p")), outcomes);
        double usual = number(row, "climatology");
        double baseline =
                ScoringRules.brier(Arrays.stream(outcomes).map(any -> usual).toArray(), outcomes);
        assertThat(brier).isCloseTo(number(row, "brier"), EXACT);
        assertThat(ScoringRules.skill(brier, baseline)).isCloseTo(number(row, "skill"), EXACT);
    }

    @Test
    void logarithmic_loss() {
        JsonObject row = golden.getJsonObject("brier");
        assertThat(ScoringRules.logLoss(Golden.numbers(row.getJsonArray("p")), Golden.numbers(row.getJsonArray("o"))))
                .isCloseTo(number(row, "log_loss"), EXACT);
    }

    @Test
    void evenness_of_positions() {
        JsonObject row = golden.getJsonObject("pit");
        Uniformity uniformity = Uniformity.of(Golden.numbers(row.getJsonArray("values")));
        assertThat(uniformity.distance()).isCloseTo(number(row, "ks_statistic"), EXACT);
        assertThat(uniformity.chance()).isCloseTo(number(row, "ks_p"), EXACT);
    }

    @Test
    void evenness_of_many_positions_goes_on_from_that_of_few() {
        assertThat(new Uniformity(0.1, 101).chance()).isCloseTo(new Uniformity(0.1, 100).chance(), within(0.01));
    }

    @Test
    void brier_score_in_parts() {
        JsonObject row = golden.getJsonObject("murphy");
        List<ScoringRules.Stated> groups = row.getJsonArray("groups").getValuesAs(JsonArray.class).stream()
                .map(group ->
                        new ScoringRules.Stated(group.getJsonNumber(0).doubleValue(), group.getInt(1), group.getInt(2)))
                .toList();
        ScoringRules.Murphy parts = ScoringRules.Murphy.of(groups);
        assertThat(parts.reliability()).isCloseTo(number(row, "reliability"), EXACT);
        assertThat(parts.resolution()).isCloseTo(number(row, "resolution"), EXACT);
        assertThat(parts.uncertainty()).isCloseTo(number(row, "uncertainty"), EXACT);
    }

    @Test
    void coverage_with_its_interval() {
        JsonObject row = golden.getJsonObject("coverage");
        Coverage coverage = new Coverage(number(row, "target"), row.getInt("hits"), row.getInt("n"));
        double[] wilson = Golden.numbers(row.getJsonArray("wilson95"));
        assertThat(coverage.share()).isCloseTo(number(row, "coverage"), EXACT);
        assertThat(coverage.low()).isCloseTo(wilson[0], EXACT);
        assertThat(coverage.high()).isCloseTo(wilson[1], EXACT);
        assertThat(coverage.chance()).isCloseTo(number(row, "binom_p_two_sided"), EXACT);
    }

    private void each(String name, String expected, ToDoubleFunction<JsonObject> score) {
        for (JsonObject row : golden.getJsonArray(name).getValuesAs(JsonObject.class)) {
            assertThat(score.applyAsDouble(row)).isCloseTo(number(row, expected), EXACT);
        }
    }

    private static double number(JsonObject row, String name) {
        return Golden.number(row, name);
    }
}
