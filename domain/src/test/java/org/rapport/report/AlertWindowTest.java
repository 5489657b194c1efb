package org.rapport.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rapport.shared.Side;

class AlertWindowTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 16);

    private final AlertWindow window = ChosenRulesInMemory.usual(DAY);

    private static AlertWindow with(RuleSetting setting) {
        ChosenRulesInMemory chosen = new ChosenRulesInMemory();
        chosen.add(new ChosenRule(setting));
        return new AlertRuleBook(chosen).window(DAY);
    }

    @Nested
    class A_promise {
        @Test
        void is_due_within_a_week_and_when_overdue() {
            assertThat(window.isDue(AlertRule.DUE, DAY.plusDays(7))).isTrue();
            assertThat(window.isDue(AlertRule.DUE, DAY.minusDays(40))).isTrue();
            assertThat(window.isDue(AlertRule.DUE, DAY.plusDays(8))).isFalse();
        }

        @Test
        void is_at_risk_when_the_record_says_a_later_day() {
            assertThat(AlertWindow.isAtRisk(DAY, DAY.plusDays(1))).isTrue();
            assertThat(AlertWindow.isAtRisk(DAY, DAY)).isFalse();
            assertThat(AlertWindow.isAtRisk(DAY, null)).isFalse();
        }
    }

    @Nested
    class The_warning_of_a_chart {
        @Test
        void is_told_for_thirty_days_and_not_before() {
            for (int ago = 0; ago < 30; ago++) {
                assertThat(window.isRecent(AlertRule.EARLY_WARNING, DAY.minusDays(ago)))
                        .isTrue();
            }
            assertThat(window.isRecent(AlertRule.EARLY_WARNING, DAY.minusDays(30)))
                    .isFalse();
            assertThat(window.isRecent(AlertRule.EARLY_WARNING, DAY.plusDays(1)))
                    .isFalse();
        }
    }

    @Nested
    class A_notice_day {
        @Test
        void is_told_on_each_of_sixty_days_so_that_a_missed_night_misses_nothing() {
            for (int ahead = 1; ahead <= 60; ahead++) {
                assertThat(window.isAhead(AlertRule.NOTICE_DAY, DAY.plusDays(ahead)))
                        .isTrue();
            }
            assertThat(window.isAhead(AlertRule.NOTICE_DAY, DAY.plusDays(61))).isFalse();
        }

        @Test
        void is_no_longer_told_once_it_has_come() {
            assertThat(window.isAhead(AlertRule.NOTICE_DAY, DAY)).isFalse();
        }

        @Test
        void is_told_as_early_as_an_administrator_wants() {
            AlertWindow earlier = with(new RuleSetting(AlertRule.NOTICE_DAY, true, 90, List.of(90, 1)));
            assertThat(earlier.isAhead(AlertRule.NOTICE_DAY, DAY.plusDays(90))).isTrue();
            assertThat(earlier.isAhead(AlertRule.NOTICE_DAY, DAY.plusDays(91))).isFalse();
            assertThat(earlier.isDue(AlertRule.DUE, DAY.plusDays(8))).isFalse();
        }
    }

    @Nested
    class An_alert {
        private final Alert.Cause cause = new Alert.Cause(
                AlertRule.DUE, UUID.randomUUID(), DAY.plusDays(3), UUID.randomUUID(), Side.US, "tests", null, null);

        @Test
        void stays_listed_while_its_cause_is_seen() {
            Alert alert = new Alert(cause, DAY);
            alert.see(cause, DAY.plusDays(2));

            assertThat(alert.raisedOn()).isEqualTo(DAY);
            assertThat(alert.seenOn()).isEqualTo(DAY.plusDays(2));
        }

        @Test
        void is_not_shortened_by_running_an_earlier_night_again() {
            Alert alert = new Alert(cause, DAY);
            alert.see(cause, DAY.plusDays(2));
            alert.see(cause, DAY.plusDays(1));

            assertThat(alert.seenOn()).isEqualTo(DAY.plusDays(2));
        }

        @Test
        void about_another_day_is_another_one() {
            Alert alert = new Alert(cause, DAY);
            Alert.Cause moved = new Alert.Cause(
                    cause.rule(),
                    cause.subject(),
                    cause.about().plusDays(5),
                    cause.partner(),
                    cause.side(),
                    cause.title(),
                    null,
                    null);

            assertThat(alert.isFor(moved)).isFalse();
            assertThat(moved.topic().equals(alert.topic())).isTrue();
        }
    }
}
