package org.rapport.web.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.rapport.shared.Side.PARTNER;
import static org.rapport.shared.Side.US;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rapport.web.look.PromiseBar.Said;

/** The figures are those of the drawn examples of the style guide. */
class LookTest {
    private static final DayScale AXIS = DayScale.of(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 12, 31));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

    @Nested
    class A_time_axis {
        @Test
        void puts_days_by_their_distance() {
            assertThat(AXIS.percent(LocalDate.of(2026, 5, 11))).isEqualTo("4.1%");
            assertThat(AXIS.percent(TODAY)).isEqualTo("81.97%");
        }

        @Test
        void names_each_month_that_begins_on_it_and_makes_all_but_the_quarters_minor() {
            assertThat(AXIS.months()).hasSize(8);
            assertThat(AXIS.months().get(0).x()).isEqualTo("0%");
            assertThat(AXIS.months())
                    .filteredOn(month -> !month.minor())
                    .extracting(m -> m.month().getMonthValue())
                    .containsExactly(7, 10);
        }

        @Test
        void of_one_day_is_still_an_axis() {
            assertThat(DayScale.of(TODAY, TODAY).percent(TODAY)).isEqualTo("0%");
        }
    }

    @Nested
    class A_promise_bar {
        @Test
        void kept_on_its_day_has_no_dashes() {
            PromiseBar bar = done(LocalDate.of(2026, 9, 18), said(7, 27, 9, 18));

            assertThat(bar.slipped()).isFalse();
            assertThat(bar.solidEnd()).isEqualTo("57.38%");
        }

        @Test
        void done_late_is_dashed_from_the_first_promise_to_its_end() {
            PromiseBar bar = done(LocalDate.of(2026, 10, 16), said(5, 11, 7, 3), said(7, 9, 8, 21));

            assertThat(bar.slipped()).isTrue();
            assertThat(bar.solidEnd()).isEqualTo("25.82%");
            assertThat(bar.slipEnd()).isEqualTo("68.85%");
        }

        @Test
        void done_early_ends_before_its_day() {
            assertThat(done(LocalDate.of(2026, 9, 10), said(7, 27, 9, 18)).solidEnd())
                    .isEqualTo(AXIS.percent(LocalDate.of(2026, 9, 10)));
        }

        @Test
        void open_and_overdue_reaches_today() {
            PromiseBar bar = done(null, said(8, 3, 10, 9));

            assertThat(bar.slipEnd()).isEqualTo("81.97%");
        }

        @Test
        void knows_when_the_other_side_asked() {
            PromiseBar bar =
                    done(null, said(6, 15, 9, 4), new Said(TODAY.minusDays(9), TODAY.plusDays(9), PARTNER, false));

            assertThat(bar.askedAcross()).isTrue();
        }

        private PromiseBar done(LocalDate day, Said... said) {
            return new PromiseBar(US, AXIS, TODAY, List.of(said), day, null, null, "");
        }

        private Said said(int month, int day, int promisedMonth, int promisedDay) {
            return new Said(LocalDate.of(2026, month, day), LocalDate.of(2026, promisedMonth, promisedDay), US, false);
        }
    }

    @Nested
    class A_waterfall {
        @Test
        void hangs_each_bar_where_the_one_before_ended() {
            Waterfall waterfall = new Waterfall(
                    "",
                    US,
                    50,
                    List.of(new Waterfall.Step("up", null, 9.6), new Waterfall.Step("down", null, -4.6)),
                    55);
            List<Waterfall.Bar> bars = waterfall.bars();

            assertThat(waterfall.startX()).isEqualTo("25%");
            assertThat(bars.get(0).x()).isEqualTo("25%");
            assertThat(bars.get(0).width()).isEqualTo("48%");
            assertThat(bars.get(1).x()).isEqualTo("50%");
            assertThat(bars.get(1).endX()).isEqualTo(waterfall.totalX());
        }
    }

    @Nested
    class Points_of_a_line {
        @Test
        void grow_from_the_middle_to_either_side() {
            assertThat(new Points(.9, 6).x()).isEqualTo("50%");
            assertThat(new Points(.9, 6).width()).isEqualTo("7.5%");
            assertThat(new Points(-5.2, 6).x()).isEqualTo("6.67%");
            assertThat(new Points(-5.2, 6).width()).isEqualTo("43.33%");
        }
    }

    @Nested
    class A_gap {
        @Test
        void puts_answers_from_one_to_five_over_the_width() {
            assertThat(new Gap("", "", 4.2, 2.6, true).oursX()).isEqualTo("80%");
            assertThat(new Gap("", "", 4.2, 2.6, true).theirsX()).isEqualTo("40%");
        }

        @Test
        void lifts_halves_that_would_cover_each_other() {
            assertThat(new Gap("", "", 3.4, 3.2, false).oursY()).isEqualTo(6);
            assertThat(new Gap("", "", 3.4, 3.2, false).theirsY()).isEqualTo(22);
            assertThat(new Gap("", "", 3.2, 3.4, false).oursY()).isEqualTo(14);
        }
    }

    @Nested
    class The_gap_of_a_question_about_the_partner {
        @Test
        void is_above_nought_where_they_see_themselves_better_than_we_do() {
            assertThat(new Gap("", "", 3.4, 4.3, true, PARTNER).gap()).isCloseTo(.9, within(1e-12));
            assertThat(new Gap("", "", 4.2, 2.6, true).gap()).isCloseTo(1.6, within(1e-12));
        }
    }

    @Nested
    class A_trend {
        @Test
        void falls_from_the_upper_left_to_the_lower_right() {
            Spark spark = new Spark(PARTNER, List.of(58d, 50d, 44d));

            assertThat(spark.path()).startsWith("M2 4.4 L50 ").endsWith("L98 23.6");
        }

        @Test
        void without_movement_stays_in_the_middle() {
            assertThat(new Spark(US, List.of(60d, 60d)).endY()).isEqualTo("14");
        }
    }

    @Nested
    class A_trajectory {
        private final List<Trajectory.Point> us = List.of(
                new Trajectory.Point(LocalDate.of(2026, 9, 1), 60, 55, 65), new Trajectory.Point(TODAY, 62, 57, 67));
        private final List<Trajectory.Point> partner = List.of(
                new Trajectory.Point(LocalDate.of(2026, 9, 1), 64, 60, 68), new Trajectory.Point(TODAY, 63, 60, 66));

        @Test
        void keeps_the_two_names_at_its_end_apart() {
            Trajectory trajectory = trajectory();
            double ours = Double.parseDouble(trajectory.labelY(trajectory.us()));
            double theirs = Double.parseDouble(trajectory.labelY(trajectory.partner()));

            assertThat(ours - theirs).isBetween(33.9, 34.1);
        }

        @Test
        void gives_its_table_the_last_day_of_each_month() {
            assertThat(trajectory().rows())
                    .extracting(Trajectory.Row::day)
                    .containsExactly(LocalDate.of(2026, 9, 1), TODAY);
        }

        private Trajectory trajectory() {
            return new Trajectory("we", "they", LocalDate.of(2026, 9, 1), TODAY, us, partner, List.of(), "");
        }
    }

    @Nested
    class A_map {
        @Test
        void names_no_partner_over_another() {
            PartnerMap map = new PartnerMap(List.of(dot("One of the partners", 9), dot("Another of them", 5)), "both");
            List<PartnerMap.Label> labels =
                    map.drawn().stream().map(PartnerMap.Drawn::label).toList();

            assertThat(labels).hasSize(2).doesNotHaveDuplicates();
        }

        @Test
        void names_no_partner_over_the_line_of_another() {
            PartnerMap.Dot low = at("Sahyadri Services", 68, 74, 63);
            PartnerMap.Dot beside = at("Global Logistics", 71, 62, 76);
            PartnerMap map = new PartnerMap(
                    List.of(low, beside, at("Far left", 40, 50, 50), at("Far right", 95, 50, 50)), "both");

            assertThat(map.drawn().get(0).label().anchor()).isEqualTo("end");
            assertThat(map.drawn().get(1).label().anchor()).isEqualTo("start");
        }

        @Test
        void draws_the_heavy_ones_larger() {
            PartnerMap map = new PartnerMap(List.of(dot("small", 0), dot("large", 9)), "both");

            assertThat(map.drawn().get(0).usHalf()).contains("11.8");
            assertThat(map.drawn().get(1).usHalf()).contains("5.7");
        }

        private PartnerMap.Dot at(String name, double performance, double us, double partner) {
            return new PartnerMap.Dot(
                    name,
                    "en",
                    "#",
                    new Score(US, name, us, us - 5, us + 5, 30, "WATCH", null, null),
                    new Score(PARTNER, name, partner, partner - 5, partner + 5, 30, "WATCH", null, null),
                    performance,
                    5,
                    true);
        }

        private PartnerMap.Dot dot(String name, double weight) {
            Score score = new Score(US, name, 60d, 55, 65, 30, "WATCH", null, null);
            return new PartnerMap.Dot(name, "en", "#", score, score, 70, weight, true);
        }
    }
}
