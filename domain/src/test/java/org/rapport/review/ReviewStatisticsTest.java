package org.rapport.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.rapport.review.Golden.number;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapport.shared.Suppression;

class ReviewStatisticsTest {

    private static double[] row(JsonArray array) {
        return array.getValuesAs(JsonNumber.class).stream()
                .mapToDouble(JsonNumber::doubleValue)
                .toArray();
    }

    private static double[][] table(JsonArray array) {
        return array.getValuesAs(JsonArray.class).stream()
                .map(ReviewStatisticsTest::row)
                .toArray(double[][]::new);
    }

    @Nested
    class Agreement_beyond_chance {
        private final JsonObject golden = Golden.json("19_krippendorff.json");

        /** The reference has a row for each rater; alpha wants one for each unit. */
        private static List<List<Double>> units(JsonArray raters) {
            int units = raters.getJsonArray(0).size();
            List<List<Double>> table = new ArrayList<>();
            for (int unit = 0; unit < units; unit++) {
                List<Double> ratings = new ArrayList<>();
                for (JsonArray rater : raters.getValuesAs(JsonArray.class)) {
                    JsonValue value = rater.get(unit);
                    ratings.add(value instanceof JsonNumber given ? (Double) given.doubleValue() : null);
                }
                table.add(ratings);
            }
            return table;
        }

        @ParameterizedTest
        @EnumSource(Krippendorff.Metric.class)
        void is_the_published_one(Krippendorff.Metric metric) {
            double expected =
                    number(golden.getJsonObject("alpha"), metric.name().toLowerCase(Locale.ROOT));
            assertThat(Krippendorff.alpha(units(golden.getJsonArray("data")), metric)
                            .orElseThrow())
                    .isEqualTo(expected, within(1e-9));
        }

        @ParameterizedTest
        @EnumSource(Krippendorff.Metric.class)
        void is_the_computed_one(Krippendorff.Metric metric) {
            JsonObject own = golden.getJsonObject("own");
            double expected = number(own.getJsonObject("alpha"), metric.name().toLowerCase(Locale.ROOT));
            assertThat(Krippendorff.alpha(units(own.getJsonArray("data")), metric)
                            .orElseThrow())
                    .isEqualTo(expected, within(1e-9));
        }

        @Test
        void cannot_be_told_where_nobody_differs_or_nobody_rated_the_same_thing() {
            assertThat(Krippendorff.alpha(List.of(List.of(4.0, 4.0), List.of(4.0, 4.0)), Krippendorff.Metric.ORDINAL))
                    .isEmpty();
            assertThat(Krippendorff.alpha(List.of(List.of(4.0), List.of(2.0)), Krippendorff.Metric.ORDINAL))
                    .isEmpty();
        }

        @Test
        void is_one_where_all_agree_on_different_things() {
            assertThat(Krippendorff.alpha(List.of(List.of(4.0, 4.0), List.of(2.0, 2.0)), Krippendorff.Metric.ORDINAL))
                    .hasValue(1);
        }
    }

    @Nested
    class Likeness_of_raters {
        private final JsonObject golden = Golden.json("20_icc_rwg_alpha.json");
        private final JsonObject expected = golden.getJsonObject("icc");
        private final Intraclass icc = Intraclass.of(table(golden.getJsonArray("shrout_fleiss")));

        @Test
        void has_the_mean_squares_of_Shrout_and_Fleiss() {
            assertThat(icc.between()).isEqualTo(number(expected, "BMS"), within(1e-9));
            assertThat(icc.within()).isEqualTo(number(expected, "WMS"), within(1e-9));
            assertThat(icc.judges()).isEqualTo(number(expected, "JMS"), within(1e-9));
            assertThat(icc.error()).isEqualTo(number(expected, "EMS"), within(1e-9));
        }

        @Test
        void has_their_six_correlations() {
            assertThat(icc.oneWaySingle()).isEqualTo(number(expected, "ICC1_1"), within(1e-9));
            assertThat(icc.single()).isEqualTo(number(expected, "ICC2_1"), within(1e-9));
            assertThat(icc.fixedSingle()).isEqualTo(number(expected, "ICC3_1"), within(1e-9));
            assertThat(icc.oneWayMean()).isEqualTo(number(expected, "ICC1_k"), within(1e-9));
            assertThat(icc.mean()).isEqualTo(number(expected, "ICC2_k"), within(1e-9));
            assertThat(icc.fixedMean()).isEqualTo(number(expected, "ICC3_k"), within(1e-9));
        }

        @Test
        void within_one_question_is_the_reference() {
            Golden.list(golden, "rwg")
                    .forEach(one -> assertThat(
                                    RaterAgreement.withinGroup(row(one.getJsonArray("x")), one.getInt("points")))
                            .isEqualTo(number(one, "rwg"), within(1e-9)));
        }

        @Test
        void of_questions_is_the_reference() {
            JsonObject cronbach = golden.getJsonObject("cronbach");
            assertThat(RaterAgreement.cronbach(table(cronbach.getJsonArray("data"))))
                    .isEqualTo(number(cronbach, "alpha"), within(1e-9));
        }
    }

    @Nested
    class A_perception_gap {
        private final JsonObject golden = Golden.json("21_perception_gap.json");
        private final double[] ours = row(golden.getJsonArray("our_view"));
        private final double[] theirs = row(golden.getJsonArray("their_view"));
        private final PerceptionGap gap = PerceptionGap.of(ours, theirs).orElseThrow();

        @Test
        void comes_with_its_interval() {
            JsonArray interval = golden.getJsonArray("ci90");
            assertThat(gap.gap()).isEqualTo(number(golden, "gap"), within(1e-9));
            assertThat(gap.t()).isEqualTo(number(golden, "welch_t"), within(1e-9));
            assertThat(gap.df()).isEqualTo(number(golden, "welch_df"), within(1e-9));
            assertThat(gap.p()).isEqualTo(number(golden, "welch_p"), within(1e-9));
            assertThat(gap.low()).isEqualTo(row(interval)[0], within(1e-9));
            assertThat(gap.high()).isEqualTo(row(interval)[1], within(1e-9));
        }

        @Test
        void comes_with_its_size_and_its_exact_chance() {
            assertThat(PerceptionGap.cohen(ours, theirs)).isEqualTo(number(golden, "cohen_d"), within(1e-9));
            assertThat(PerceptionGap.hedges(ours, theirs)).isEqualTo(number(golden, "hedges_g"), within(1e-9));
            assertThat(PerceptionGap.permutations(ours, theirs).orElseThrow())
                    .isEqualTo(number(golden, "permutation_p"), within(1e-9));
        }

        @Test
        void is_flagged_when_large_sure_and_answered_by_three_of_each_side() {
            assertThat(gap.flagged()).isTrue();
            assertThat(PerceptionGap.of(new double[] {5, 5, 5}, new double[] {1, 1})
                            .orElseThrow()
                            .flagged())
                    .isFalse();
            assertThat(PerceptionGap.of(new double[] {4, 4, 4}, new double[] {4, 4, 3})
                            .orElseThrow()
                            .flagged())
                    .isFalse();
            assertThat(PerceptionGap.of(new double[] {5, 3, 1, 4}, new double[] {5, 1, 1, 2})
                            .orElseThrow()
                            .flagged())
                    .isFalse();
        }

        @Test
        void among_people_who_all_agree_is_sure() {
            PerceptionGap sure = PerceptionGap.of(new double[] {4, 4, 4}, new double[] {3, 3, 3})
                    .orElseThrow();
            assertThat(sure.low()).isEqualTo(1);
            assertThat(sure.flagged()).isTrue();
        }

        @Test
        void of_one_answer_cannot_be_judged() {
            assertThat(PerceptionGap.of(new double[] {4}, new double[] {3, 3, 3}))
                    .isEmpty();
        }

        @Property
        boolean turns_with_the_point_of_view(
                @ForAll @Size(min = 3, max = 9) List<@IntRange(min = 1, max = 5) Integer> mine,
                @ForAll @Size(min = 3, max = 9) List<@IntRange(min = 1, max = 5) Integer> yours) {
            double[] one = mine.stream().mapToDouble(Integer::doubleValue).toArray();
            double[] two = yours.stream().mapToDouble(Integer::doubleValue).toArray();
            PerceptionGap there = PerceptionGap.of(one, two).orElseThrow();
            PerceptionGap back = PerceptionGap.of(two, one).orElseThrow();
            return Math.abs(there.gap() + back.gap()) < 1e-9
                    && Math.abs(there.low() + back.high()) < 1e-9
                    && there.low() <= there.gap()
                    && there.gap() <= there.high()
                    && there.flagged() == back.flagged();
        }
    }

    @Nested
    class Correction_of_raters {
        private final JsonObject golden = Golden.json("22_rater_bias.json");
        private final RaterCorrection correction =
                RaterCorrection.of(golden.getJsonArray("ratings").getValuesAs(JsonArray.class).stream()
                        .map(one -> new RaterCorrection.Rating(
                                one.getString(0),
                                one.getString(1),
                                one.getJsonNumber(2).doubleValue()))
                        .toList());

        @Test
        void finds_the_habits_of_the_reference() {
            assertThat(correction.mean()).isEqualTo(number(golden, "grand_mean"), within(1e-8));
            JsonObject habits = golden.getJsonObject("rater_effect");
            habits.keySet()
                    .forEach(rater ->
                            assertThat(correction.effect(rater)).isEqualTo(number(habits, rater), within(1e-8)));
        }

        @Test
        void leaves_the_targets_of_the_reference() {
            JsonObject targets = golden.getJsonObject("corrected_target_mean");
            targets.keySet()
                    .forEach(target ->
                            assertThat(correction.corrected(target)).isEqualTo(number(targets, target), within(1e-8)));
        }

        @Test
        void spares_whoever_rated_fewer_than_three_targets() {
            RaterCorrection few = RaterCorrection.of(List.of(
                    new RaterCorrection.Rating("P1", "a", 5),
                    new RaterCorrection.Rating("P2", "a", 5),
                    new RaterCorrection.Rating("P1", "b", 1)));
            assertThat(few.effect("a")).isZero();
            assertThat(few.effect("nobody")).isZero();
        }

        @Property
        void never_moves_a_rater_farther_than_the_ratings_lie_apart(
                @ForAll @Size(min = 6, max = 6) List<@DoubleRange(min = 1, max = 5) Double> values) {
            List<RaterCorrection.Rating> ratings = new ArrayList<>();
            for (int i = 0; i < values.size(); i++) {
                ratings.add(new RaterCorrection.Rating("P" + i % 3, i < 3 ? "a" : "b", values.get(i)));
            }
            RaterCorrection fit = RaterCorrection.of(ratings);
            assertThat(Math.abs(fit.effect("a"))).isLessThanOrEqualTo(4 * 3.0 / 8);
        }
    }

    @Nested
    class Groups_of_raters {
        static Stream<JsonObject> cases() {
            return Golden.list(Golden.json("23_anonymity.json"), "cases").stream();
        }

        @ParameterizedTest
        @MethodSource("cases")
        void are_shown_only_where_nobody_can_be_recognised(JsonObject one) {
            Map<String, Integer> sizes = new TreeMap<>();
            one.getJsonObject("groups")
                    .keySet()
                    .forEach(group ->
                            sizes.put(group, one.getJsonObject("groups").getInt(group)));
            Suppression suppression = Suppression.of(sizes, Suppression.ENOUGH);
            JsonObject expected = one.getJsonObject("expected");
            assertThat(suppression.total()).isEqualTo(expected.getBoolean("show_total"));
            assertThat(suppression.shown()).isEqualTo(strings(expected, "shown"));
            assertThat(suppression.hidden()).isEqualTo(strings(expected, "hidden"));
        }

        private static List<String> strings(JsonObject parent, String name) {
            return parent.getJsonArray(name).getValuesAs(jakarta.json.JsonString.class).stream()
                    .map(jakarta.json.JsonString::getString)
                    .toList();
        }
    }
}
