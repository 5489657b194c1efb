package org.rapport.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.apache.commons.statistics.descriptive.Quantile;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ProductLimitTest {
    private static final JsonObject GOLDEN = Golden.json("13_km_slip.json");

    @Nested
    class Slip_ratios_some_of_them_open {
        @Test
        void give_the_unweighted_curve() {
            check(curve(false), GOLDEN.getJsonObject("unweighted"));
        }

        @Test
        void give_the_weighted_curve() {
            check(curve(true), GOLDEN.getJsonObject("weighted"));
        }

        @Test
        void give_later_quantiles_than_the_done_ones_alone() {
            ProductLimit done =
                    ProductLimit.of(slips(false).stream().filter(Slip::resolved).toList());
            assertThat(curve(false).quantile(0.8).orElseThrow())
                    .isGreaterThan(done.quantile(0.8).orElseThrow());
        }

        @Test
        void give_conditional_quantiles() {
            for (JsonObject row : GOLDEN.getJsonArray("conditional").getValuesAs(JsonObject.class)) {
                OptionalDouble x = curve(false).quantile(Golden.number(row, "q"), Golden.number(row, "r0"));
                if (row.get("x").getValueType() == JsonValue.ValueType.NULL) {
                    assertThat(x).isEmpty();
                } else {
                    assertThat(x).hasValue(Golden.number(row, "x"));
                }
            }
        }

        private void check(ProductLimit curve, JsonObject expected) {
            JsonArray points = expected.getJsonArray("curve");
            assertThat(curve.steps()).hasSameSizeAs(points);
            for (int i = 0; i < points.size(); i++) {
                double[] point = Golden.numbers(points.getJsonArray(i));
                ProductLimit.Step step = curve.steps().get(i);
                assertThat(step.x()).isEqualTo(point[0]);
                assertThat(step.atRisk()).isCloseTo(point[1], within(1e-12));
                assertThat(step.resolved()).isCloseTo(point[2], within(1e-12));
                assertThat(step.survival()).isCloseTo(point[3], within(1e-12));
            }
            assertThat(curve.quantile(0.5)).hasValue(Golden.number(expected, "q50"));
            assertThat(curve.quantile(0.8)).hasValue(Golden.number(expected, "q80"));
            assertThat(curve.quantile(0.9)).hasValue(Golden.number(expected, "q90"));
        }
    }

    @Nested
    class The_published_aml_data {
        // weeks of remission (Miller 1997, package survival); a minus sign marks an open one
        private final double[] maintained = {9, 13, -13, 18, 23, -28, 31, 34, -45, 48, -161};
        private final double[] nonmaintained = {5, 5, 8, 8, 12, -16, 23, 27, 30, 33, 43, 45};

        @Test
        void give_the_published_curves() {
            List<String[]> rows = Golden.csv("13_km_aml_published.csv");
            List<ProductLimit.Step> steps = new ArrayList<>(curve(maintained).steps());
            steps.addAll(curve(nonmaintained).steps());
            assertThat(steps).hasSameSizeAs(rows);
            for (int i = 0; i < rows.size(); i++) {
                String[] row = rows.get(i);
                assertThat(steps.get(i).x()).isEqualTo(Double.parseDouble(row[1]));
                assertThat(steps.get(i).atRisk()).isEqualTo(Double.parseDouble(row[2]));
                assertThat(steps.get(i).resolved()).isEqualTo(Double.parseDouble(row[3]));
                assertThat(steps.get(i).survival()).isCloseTo(Double.parseDouble(row[4]), within(1e-12));
            }
        }

        @Test
        void give_the_smallest_time_when_the_curve_hits_the_level_exactly() {
            JsonObject expected = GOLDEN.getJsonObject("aml_quantiles");
            for (double q : new double[] {0.5, 0.8}) {
                String name = "q" + Math.round(q * 100);
                assertThat(curve(maintained).quantile(q))
                        .hasValue(expected.getJsonObject("Maintained").getInt(name));
                assertThat(curve(nonmaintained).quantile(q))
                        .hasValue(expected.getJsonObject("Nonmaintained").getInt(name));
            }
        }

        private ProductLimit curve(double[] weeks) {
            return ProductLimit.of(Arrays.stream(weeks)
                    .mapToObj(week -> new Slip(Math.abs(week), week > 0, true, 1))
                    .toList());
        }
    }

    @Nested
    class Without_open_promises {
        private final JsonObject golden = Golden.json("17_quantile_types.json");

        @Test
        void a_quantile_is_the_inverse_of_the_shares() {
            JsonObject small = golden.getJsonObject("small");
            double[] data = Golden.numbers(small.getJsonArray("data"));
            ProductLimit curve = ProductLimit.of(Arrays.stream(data)
                    .mapToObj(x -> new Slip(x, true, true, 1))
                    .toList());
            assertThat(curve.quantile(0.8)).hasValue(Golden.number(small.getJsonObject("p80"), "R1_inverse_cdf"));
        }

        @Test
        void it_is_none_of_the_interpolated_kinds() {
            double[] wafers = Golden.numbers(golden.getJsonArray("wafers"));
            JsonObject p90 = golden.getJsonObject("p90");
            double r6 =
                    Quantile.withDefaults().with(Quantile.EstimationMethod.HF6).evaluate(wafers.clone(), 0.9);
            double r7 =
                    Quantile.withDefaults().with(Quantile.EstimationMethod.HF7).evaluate(wafers.clone(), 0.9);
            double own = ProductLimit.of(Arrays.stream(wafers)
                            .mapToObj(x -> new Slip(x, true, true, 1))
                            .toList())
                    .quantile(0.9)
                    .orElseThrow();
            assertThat(r6).isCloseTo(Golden.number(p90, "R6"), within(5e-5));
            assertThat(r7).isCloseTo(Golden.number(p90, "R7"), within(5e-5));
            assertThat(own).isEqualTo(95.1959);
        }
    }

    @Nested
    class Without_any_promise {
        @Test
        void there_is_no_precedent() {
            assertThat(ProductLimit.of(List.of()).quantile(0.5)).isEmpty();
            assertThat(ProductLimit.of(List.of()).survival(3)).isEqualTo(1);
        }
    }

    private static ProductLimit curve(boolean weighted) {
        return ProductLimit.of(slips(weighted));
    }

    private static List<Slip> slips(boolean weighted) {
        JsonObject data = GOLDEN.getJsonObject("data");
        List<Slip> slips = new ArrayList<>();
        List<JsonNumber> events = data.getJsonArray("event").getValuesAs(JsonNumber.class);
        for (int i = 0; i < events.size(); i++) {
            double ratio = data.getJsonArray("ratio").getJsonNumber(i).doubleValue();
            double weight = weighted ? data.getJsonArray("w").getJsonNumber(i).doubleValue() : 1;
            slips.add(new Slip(ratio, events.get(i).intValue() == 1, true, weight));
        }
        return slips;
    }
}
