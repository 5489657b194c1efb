package org.rapport.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleSettingTest {
    private static final LocalDate ABOUT = LocalDate.of(2026, 12, 31);
    private static final LocalDate RAISED = LocalDate.of(2026, 11, 1);

    private static RuleSetting notice(Integer... steps) {
        return new RuleSetting(AlertRule.NOTICE_DAY, true, 60, List.of(steps));
    }

    @ParameterizedTest
    @EnumSource(AlertRule.class)
    void every_rule_is_on_and_consistent_until_somebody_sets_it(AlertRule rule) {
        assertThat(RuleSetting.usual(rule).on()).isTrue();
        assertThat(RuleSetting.steps(RuleSetting.usual(rule).stepsText()))
                .isEqualTo(RuleSetting.usual(rule).steps());
    }

    @Nested
    class A_window {
        @ParameterizedTest
        @ValueSource(ints = {0, -3, 731})
        void is_one_day_to_two_years(int days) {
            assertThatThrownBy(() -> new RuleSetting(AlertRule.DUE, true, days, List.of()))
                    .isInstanceOf(AlertDaysOutOfRange.class);
        }

        @Test
        void is_not_asked_of_a_state_that_lasts() {
            assertThatThrownBy(() -> new RuleSetting(AlertRule.SILENCE, true, 7, List.of()))
                    .isInstanceOf(AlertDaysOutOfRange.class);
        }
    }

    @Nested
    class Steps {
        @Test
        void come_in_the_order_of_time_and_once_each() {
            assertThat(notice(1, 30, 14, 30).stepsText()).isEqualTo("30, 14, 1");
            assertThat(new RuleSetting(AlertRule.SILENCE, true, 0, List.of(7, 0)).steps())
                    .containsExactly(0, 7);
        }

        @Test
        void lie_within_the_window() {
            assertThatThrownBy(() -> notice(61)).isInstanceOf(AlertStepsNotUsable.class);
            assertThatThrownBy(() -> new RuleSetting(AlertRule.SILENCE, true, 0, List.of(-1)))
                    .isInstanceOf(AlertStepsNotUsable.class);
        }

        @Test
        void are_six_at_most() {
            assertThatThrownBy(() -> notice(1, 2, 3, 4, 5, 6, 7)).isInstanceOf(AlertStepsNotUsable.class);
        }

        @Test
        void are_read_as_people_write_them() {
            assertThat(RuleSetting.steps(" 30,14 ; -1")).containsExactly(30, 14, -1);
            assertThat(RuleSetting.steps(null)).isEmpty();
            assertThatThrownBy(() -> RuleSetting.steps("soon")).isInstanceOf(AlertStepsNotUsable.class);
        }
    }

    @Nested
    class A_step {
        private final RuleSetting three = notice(30, 14, 1);

        @Test
        void counts_from_its_day_until_the_next_comes_so_that_a_missed_night_loses_none() {
            assertThat(three.reached(ABOUT, RAISED, ABOUT.minusDays(31))).isEmpty();
            assertThat(three.reached(ABOUT, RAISED, ABOUT.minusDays(30))).contains(ABOUT.minusDays(30));
            assertThat(three.reached(ABOUT, RAISED, ABOUT.minusDays(15))).contains(ABOUT.minusDays(30));
            assertThat(three.reached(ABOUT, RAISED, ABOUT)).contains(ABOUT.minusDays(1));
        }

        @Test
        void can_lie_after_the_day() {
            RuleSetting overdue = new RuleSetting(AlertRule.DUE, true, 7, List.of(-1));
            assertThat(overdue.reached(ABOUT, RAISED, ABOUT)).isEmpty();
            assertThat(overdue.reached(ABOUT, RAISED, ABOUT.plusDays(1))).contains(ABOUT.plusDays(1));
        }

        @Test
        void of_a_state_counts_from_the_night_that_raised_it() {
            RuleSetting silence = RuleSetting.usual(AlertRule.SILENCE);
            assertThat(silence.reached(ABOUT.minusYears(1), RAISED, RAISED)).contains(RAISED);
            assertThat(silence.reached(ABOUT.minusYears(1), RAISED, RAISED.plusDays(9)))
                    .contains(RAISED.plusDays(7));
        }
    }
}
