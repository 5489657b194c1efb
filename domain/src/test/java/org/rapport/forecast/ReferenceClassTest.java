package org.rapport.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ReferenceClassTest {
    private static final Offset<Double> EXACT = within(1e-9);

    private final JsonObject golden = Golden.json("18_hrc_portfolio.json");
    private final int today = golden.getInt("as_of");
    private final ReferenceClass reference = ReferenceClass.of(Golden.portfolio(), Golden.day(today));

    @Nested
    class A_new_promise {
        @Test
        void has_the_quantiles_of_the_golden_portfolio() {
            golden.getJsonObject("new_promise_D30_at_as_of").forEach((partner, expected) -> {
                Outlook outlook = reference.outlook(Golden.partner(partner));
                check(outlook, expected.asJsonObject(), Double.NEGATIVE_INFINITY, today, today + 30);
                assertThat(1 - outlook.curve().survival(0))
                        .isCloseTo(Golden.number(expected.asJsonObject(), "p_on_time"), EXACT);
            });
        }

        @Test
        void rests_on_the_estimates_of_the_golden_portfolio() {
            golden.getJsonObject("new_promise_D30_at_as_of").forEach((partner, expected) -> {
                Outlook outlook = reference.outlook(Golden.partner(partner));
                JsonObject info = expected.asJsonObject().getJsonObject("info");
                assertThat(outlook.reference().collective()).isCloseTo(Golden.number(info, "mu"), EXACT);
                assertThat(outlook.reference().pull()).isCloseTo(Golden.number(info, "k0"), EXACT);
                assertThat(outlook.reference().within()).isCloseTo(Golden.number(info, "s2"), EXACT);
                assertThat(outlook.reference().between()).isCloseTo(Golden.number(info, "tau2"), EXACT);
                assertThat(outlook.own().weight()).isCloseTo(Golden.number(info, "own_n"), EXACT);
                assertThat(outlook.centre()).isCloseTo(Golden.number(info, "own_centre"), EXACT);
                assertThat(outlook.reference().belief(outlook.own())).isCloseTo(Golden.number(info, "Z"), EXACT);
                assertThat(outlook.referencePartners()).isEqualTo(info.getInt("ref_partners"));
            });
        }

        @Test
        void is_kept_with_the_chance_of_the_beta_model() {
            golden.getJsonObject("on_time_probability_new_promise").forEach((partner, expected) -> {
                OnTime onTime = reference.outlook(Golden.partner(partner)).onTime();
                assertThat(onTime.base()).isCloseTo(Golden.number(expected.asJsonObject(), "a"), EXACT);
                assertThat(onTime.kept()).isCloseTo(Golden.number(expected.asJsonObject(), "r"), EXACT);
                assertThat(onTime.counted()).isCloseTo(Golden.number(expected.asJsonObject(), "n"), EXACT);
                assertThat(onTime.chance()).isCloseTo(Golden.number(expected.asJsonObject(), "p"), EXACT);
            });
        }

        @Test
        void has_the_whole_curve_of_partner_B() {
            List<ProductLimit.Step> steps =
                    ((ProductLimit) reference.outlook(Golden.partner("B")).curve()).steps();
            JsonArray points = golden.getJsonObject("curve_partner_B").getJsonArray("points");
            for (JsonValue value : points) {
                double[] point = Golden.numbers(value.asJsonArray());
                ProductLimit.Step last = steps.stream()
                        .filter(step -> step.x() <= point[0] + 1e-9)
                        .reduce((one, other) -> other)
                        .orElseThrow();
                assertThat(last.x()).isCloseTo(point[0], EXACT);
                assertThat(last.survival()).isCloseTo(point[3], EXACT);
            }
        }
    }

    @Nested
    class An_open_promise {
        @Test
        void counts_only_what_lies_beyond_the_days_already_passed() {
            golden.getJsonObject("open_commitments").forEach((id, expected) -> {
                JsonObject promise = golden.getJsonArray("commitments").getValuesAs(JsonObject.class).stream()
                        .filter(row -> row.getString("id").equals(id))
                        .findFirst()
                        .orElseThrow();
                int start = promise.getInt("start");
                int due = promise.getInt("promised");
                double reached = Slip.log(Golden.day(start), Golden.day(due), Golden.day(today));
                Outlook outlook = reference.outlook(Golden.partner(promise.getString("partner")));
                check(outlook, expected.asJsonObject(), reached, start, due);
            });
        }

        @Test
        void beyond_all_precedent_has_a_smooth_tail() {
            JsonObject expected = golden.getJsonObject("no_precedent_tail_C6");
            SmoothSlip tail = reference.outlook(Golden.partner("C")).tail();
            assertThat(tail.freedom()).isCloseTo(Golden.number(expected, "df"), EXACT);
            assertThat(tail.mean()).isCloseTo(Golden.number(expected, "loc"), EXACT);
            assertThat(tail.spread()).isCloseTo(Golden.number(expected, "scale"), EXACT);
            double reached = Slip.log(Golden.day(290), Golden.day(320), Golden.day(today));
            expected.getJsonObject("quantiles").forEach((q, row) -> {
                double x = tail.quantile(Double.parseDouble(q), reached);
                assertThat(x).isCloseTo(Golden.number(row.asJsonObject(), "x"), EXACT);
                assertThat(Slip.day(Golden.day(290), Golden.day(320), x))
                        .isEqualTo(Golden.day(row.asJsonObject().getInt("day")));
            });
        }
    }

    @Nested
    class Looking_back {
        @Test
        void forecasts_made_on_the_start_day_are_those_of_the_golden_file() {
            for (JsonObject row : golden.getJsonArray("rolling_rows").getValuesAs(JsonObject.class)) {
                LocalDate start = Golden.day(row.getInt("start"));
                List<PastPromise> before = Golden.portfolio().stream()
                        .filter(promise -> promise.start().isBefore(start))
                        .toList();
                Outlook outlook = ReferenceClass.of(before, start, 1)
                        .outlook(Golden.partner(row.getString("id").substring(0, 1)));
                double x = outlook.curve().quantile(0.8).orElseThrow();
                assertThat((row.getInt("D") + 1) * Math.exp(x) - 1)
                        .as(row.getString("id"))
                        .isCloseTo(Golden.number(row, "hrc_p80"), EXACT);
            }
        }
    }

    @Nested
    class A_condensed_class {
        @Test
        void gives_the_same_days_as_the_whole_one_but_for_one() {
            ReferenceClass condensed = ReferenceClass.condensed(Golden.portfolio(), Golden.day(today), 1);
            for (String partner : List.of("A", "B", "D", "E")) {
                Outlook whole = reference.outlook(Golden.partner(partner));
                Outlook narrow = condensed.outlook(Golden.partner(partner));
                assertThat(narrow.centre()).isCloseTo(whole.centre(), EXACT);
                assertThat(narrow.onTime()).isEqualTo(whole.onTime());
                assertThat(days(narrow, 0.5)).isCloseTo(days(whole, 0.5), within(1L));
            }
        }

        private long days(Outlook outlook, double q) {
            return Slip.day(
                            Golden.day(0),
                            Golden.day(30),
                            outlook.curve().quantile(q).orElseThrow())
                    .toEpochDay();
        }
    }

    @Nested
    class Without_experience {
        @Test
        void the_generic_class_speaks_and_says_so() {
            Outlook outlook = ReferenceClass.of(List.of(), Golden.day(today)).outlook(Golden.partner("A"));
            assertThat(outlook.generic()).isTrue();
            assertThat(outlook.referencePartners()).isZero();
            assertThat(Math.exp(outlook.curve().quantile(0.8).orElseThrow())).isCloseTo(1.45, within(1e-9));
        }

        @Test
        void own_promises_are_heard_at_once() {
            List<PastPromise> own = Golden.portfolio().stream()
                    .filter(promise -> promise.partner().equals(Golden.partner("C")))
                    .toList();
            Outlook outlook = ReferenceClass.of(own, Golden.day(today)).outlook(Golden.partner("C"));
            assertThat(outlook.generic()).isTrue();
            assertThat(Math.exp(outlook.curve().quantile(0.8).orElseThrow())).isGreaterThan(1.6);
        }
    }

    private static void check(Outlook outlook, JsonObject expected, double reached, int start, int due) {
        expected.getJsonObject("quantiles").forEach((q, row) -> {
            OptionalDouble x = outlook.curve().quantile(Double.parseDouble(q), reached);
            if (row.getValueType() == JsonValue.ValueType.NULL) {
                assertThat(x).isEmpty();
                return;
            }
            assertThat(x.orElseThrow()).isCloseTo(Golden.number(row.asJsonObject(), "x"), EXACT);
            assertThat(Slip.day(Golden.day(start), Golden.day(due), x.orElseThrow()))
                    .isEqualTo(Golden.day(row.asJsonObject().getInt("day")));
        });
    }
}
