package org.rapport.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ConformalTest {
    private final JsonObject golden = Golden.json("15_conformal.json");

    @Test
    void ranks_are_those_of_the_table_and_some_cannot_be_promised() {
        for (String[] row : Golden.csv("15_conformal_ranks.csv")) {
            int n = Integer.parseInt(row[0]);
            OptionalInt rank = Conformal.rank(n, Double.parseDouble(row[1]));
            if (row[3].equals("infinite")) {
                assertThat(rank).isEmpty();
            } else {
                assertThat(rank).hasValue(Integer.parseInt(row[2]));
            }
        }
    }

    @Test
    void a_level_is_the_outcome_at_its_rank() {
        JsonObject oneSided = golden.getJsonObject("one_sided");
        assertThat(Conformal.level(Golden.numbers(golden.getJsonArray("scores")), Golden.number(oneSided, "coverage")))
                .hasValue(Golden.number(oneSided, "qhat"));
        JsonObject pit = golden.getJsonObject("pit_recalibration");
        assertThat(Conformal.level(Golden.numbers(pit.getJsonArray("pit")), Golden.number(pit, "target")))
                .hasValue(Golden.number(pit, "adjusted_level"));
    }

    @Test
    void misses_move_the_aim() {
        JsonObject adaptive = golden.getJsonObject("adaptive");
        double target = Golden.number(adaptive, "target");
        double gamma = Golden.number(adaptive, "gamma");
        double alpha = Golden.number(adaptive, "alpha0");
        List<JsonObject> path = adaptive.getJsonArray("path").getValuesAs(JsonObject.class);
        for (JsonObject step : path) {
            assertThat(alpha).isCloseTo(Golden.number(step, "alpha"), within(1e-12));
            alpha = Conformal.adapted(alpha, target, gamma, step.getInt("err") == 1);
        }
        assertThat(alpha).isCloseTo(Golden.number(adaptive, "alpha_final"), within(1e-12));
    }
}
