package org.rapport.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.repair.RepairFixture.act;
import static org.rapport.repair.RepairFixture.day;
import static org.rapport.repair.RepairFixture.facts;
import static org.rapport.shared.Side.PARTNER;
import static org.rapport.shared.Side.US;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Found on Tuesday 2 June 2026; Thursday the 4th is a holiday in Poland, where we work. */
class RepairClockTest {
    private final RepairClock clock = RepairFixture.clock();

    private LocalDate due(RepairCase repair) {
        clock.wind(repair);
        return repair.dueBy().orElse(null);
    }

    @Nested
    class Short_times {
        @Test
        void of_two_days_to_acknowledge_count_only_days_on_which_both_work() {
            assertThat(due(RepairFixture.detected())).isEqualTo("2026-06-05");
        }

        @Test
        void of_fifteen_days_to_find_out_together_run_from_the_dispute() {
            RepairCase repair = RepairFixture.disputed();

            assertThat(repair.enteredOn()).isEqualTo("2026-06-05");
            assertThat(due(repair)).isEqualTo("2026-06-26");
        }

        @Test
        void of_five_days_to_dispute_run_from_the_finding() {
            assertThat(clock.disputeBy(RepairFixture.recorded(day(0)))).isEqualTo("2026-06-10");
        }

        @Test
        void of_five_days_to_dispute_do_not_run_before_it_was_written_down() {
            assertThat(clock.disputeBy(RepairFixture.recorded(LocalDate.of(2026, 6, 12))))
                    .isEqualTo("2026-06-19");
        }
    }

    @Nested
    class Long_times {
        @Test
        void that_end_on_a_day_off_go_on_to_the_next_on_which_both_work() {
            RepairCase repair = RepairFixture.acknowledged();

            assertThat(repair.enteredOn().plusDays(30)).isEqualTo("2026-07-04");
            assertThat(due(repair)).isEqualTo("2026-07-06");
        }

        @Test
        void of_ten_days_for_the_plan_run_from_the_causes() {
            assertThat(due(RepairFixture.diagnosed())).isEqualTo("2026-06-22");
        }

        @Test
        void of_the_repairs_end_with_the_last_promised_day() {
            assertThat(due(RepairFixture.reforming())).isEqualTo(day(30));
            RepairCase repair = RepairFixture.planned();
            repair.addAction(
                    new NewRepairAction(RepairKind.HELP, "A broker", PARTNER, null, day(44), null, null, false),
                    act(PARTNER, 13));
            repair.actions().forEach(action -> action.complete("Ewa", "Seen"));
            repair.go(Transition.AGREE_PLAN, null, act(US, 15), facts(15));
            assertThat(due(repair)).isEqualTo(day(44));
        }

        @Test
        void to_judge_are_ninety_days_after_the_plan() {
            assertThat(due(RepairFixture.evaluating())).isEqualTo(day(30).plusDays(90));
        }

        @Test
        void to_watch_for_a_repeat_are_180_days_whoever_works_then() {
            assertThat(due(RepairFixture.recovered())).isEqualTo(day(101).plusDays(180));
        }
    }

    @Nested
    class Nothing {
        @Test
        void is_due_where_nothing_is_to_be_done() {
            RepairCase repair = RepairFixture.disputed();
            repair.say(Voice.NOT_HAPPENED, null, act(US, 6));
            repair.say(Voice.NOT_HAPPENED, null, act(PARTNER, 7));
            repair.go(Transition.WITHDRAW, null, act(PARTNER, 8), facts(8));

            assertThat(due(repair)).isNull();
        }
    }
}
