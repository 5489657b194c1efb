package org.rapport.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class SmoothSlipTest {
    private static final Offset<Double> EXACT = within(1e-9);

    private final JsonObject golden = Golden.json("11_slip_nig.json");
    private final double[] slips = Golden.numbers(golden.getJsonArray("log_slips"));

    @Test
    void learns_from_none_one_three_and_ten_slips() {
        for (JsonObject expected : golden.getJsonArray("cases").getValuesAs(JsonObject.class)) {
            double[] seen = Arrays.copyOf(slips, expected.getInt("n"));
            double[] ones = new double[seen.length];
            Arrays.fill(ones, 1);
            SmoothSlip smooth = prior().after(Group.of(seen, ones));
            check(smooth, expected);
            assertThat(smooth.quantile(0.5, Double.NEGATIVE_INFINITY)).isCloseTo(Golden.number(expected, "q50"), EXACT);
            assertThat(smooth.quantile(0.9, Double.NEGATIVE_INFINITY)).isCloseTo(Golden.number(expected, "q90"), EXACT);
            assertThat(smooth.share(0)).isCloseTo(Golden.number(expected, "p_on_time"), EXACT);
            expected.getJsonObject("days_for_D30")
                    .forEach((q, days) -> assertThat(days(smooth, Double.parseDouble(q)))
                            .isEqualTo(Integer.parseInt(days.toString())));
        }
    }

    @Test
    void learns_less_from_faded_slips() {
        JsonObject expected = golden.getJsonObject("weighted");
        check(prior().after(Group.of(slips, Golden.numbers(expected.getJsonArray("weights")))), expected);
    }

    @Test
    void counts_only_what_lies_beyond_the_slip_already_reached() {
        double[] weights = Golden.numbers(golden.getJsonObject("weighted").getJsonArray("weights"));
        SmoothSlip smooth = prior().after(Group.of(slips, weights));
        for (JsonObject row : golden.getJsonArray("conditional_q80_given_r0").getValuesAs(JsonObject.class)) {
            assertThat(smooth.quantile(Golden.number(row, "q"), Golden.number(row, "r0")))
                    .isCloseTo(Golden.number(row, "x"), EXACT);
        }
    }

    private SmoothSlip prior() {
        JsonObject prior = golden.getJsonObject("prior");
        return new SmoothSlip(
                Golden.number(prior, "m0"),
                Golden.number(prior, "k0"),
                Golden.number(prior, "a0"),
                Golden.number(prior, "b0"));
    }

    private static void check(SmoothSlip smooth, JsonObject expected) {
        assertThat(smooth.mean()).isCloseTo(Golden.number(expected, "m"), EXACT);
        assertThat(smooth.weight()).isCloseTo(Golden.number(expected, "k"), EXACT);
        assertThat(smooth.shape()).isCloseTo(Golden.number(expected, "alpha"), EXACT);
        assertThat(smooth.scale()).isCloseTo(Golden.number(expected, "beta"), EXACT);
        assertThat(smooth.freedom()).isCloseTo(Golden.number(expected, "df"), EXACT);
        assertThat(smooth.spread()).isCloseTo(Golden.number(expected, "scale"), EXACT);
        assertThat(smooth.quantile(0.8, Double.NEGATIVE_INFINITY)).isCloseTo(Golden.number(expected, "q80"), EXACT);
    }

    private static int days(SmoothSlip smooth, double q) {
        LocalDate start = LocalDate.EPOCH;
        double x = smooth.quantile(q, Double.NEGATIVE_INFINITY);
        return (int) Slip.day(start, start.plusDays(30), x).toEpochDay();
    }
}
