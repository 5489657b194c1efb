package org.rapport.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class BernoulliCusumTest {
    @Test
    void the_path_of_the_reference() {
        JsonObject golden = Golden.json("25_bernoulli_cusum.json");
        List<JsonObject> path = golden.getJsonArray("path").getValuesAs(JsonObject.class);
        BernoulliCusum chart = new BernoulliCusum(Golden.number(golden, "odds_ratio"), Golden.number(golden, "h"));

        List<BernoulliCusum.Point> points = chart.of(path.stream()
                .map(one -> new BernoulliCusum.Trial(one.getInt("late") == 1, Golden.number(one, "p")))
                .toList());

        for (int i = 0; i < path.size(); i++) {
            assertThat(points.get(i).weight()).isEqualTo(Golden.number(path.get(i), "weight"), within(1e-9));
            assertThat(points.get(i).sum()).isEqualTo(Golden.number(path.get(i), "S"), within(1e-9));
            assertThat(points.get(i).signal()).isEqualTo(path.get(i).getBoolean("signal"));
        }
    }

    /** The file was simulated with 4000 runs, so its means are good to a few per cent (1.6 % standard error). */
    @ParameterizedTest
    @CsvFileSource(resources = "/golden/25_bernoulli_cusum_arl.csv", numLinesToSkip = 1)
    void run_lengths_of_the_simulation(double expected, double limit, double none, double doubled, double quadrupled) {
        BernoulliCusum chart = new BernoulliCusum(2, limit);

        assertThat(chart.runLength(expected, 1)).isCloseTo(none, withinPercentage(6));
        assertThat(chart.runLength(expected, 2)).isCloseTo(doubled, withinPercentage(6));
        assertThat(chart.runLength(expected, 4)).isCloseTo(quadrupled, withinPercentage(6));
    }
}
