package org.rapport.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rapport.shared.Side;

class AlertWindowTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 16);

    @Nested
    class A_promise {
        @Test
        void is_due_within_a_week_and_when_overdue() {
            assertThat(AlertWindow.isDue(DAY.plusDays(7), DAY)).isTrue();
            assertThat(AlertWindow.isDue(DAY.minusDays(40), DAY)).isTrue();
            assertThat(AlertWindow.isDue(DAY.plusDays(8), DAY)).isFalse();
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
                assertThat(AlertWindow.isWarned(DAY.minusDays(ago), DAY)).isTrue();
            }
            assertThat(AlertWindow.isWarned(DAY.minusDays(30), DAY)).isFalse();
            assertThat(AlertWindow.isWarned(DAY.plusDays(1), DAY)).isFalse();
        }
    }

    @Nested
    class A_notice_day {
        @Test
        void is_told_on_each_of_sixty_days_so_that_a_missed_night_misses_nothing() {
            for (int ahead = 1; ahead <= 60; ahead++) {
                assertThat(AlertWindow.isNotice(DAY.plusDays(ahead), DAY)).isTrue();
            }
            assertThat(AlertWindow.isNotice(DAY.plusDays(61), DAY)).isFalse();
        }

        @Test
        void is_no_longer_told_once_it_has_come() {
            assertThat(AlertWindow.isNotice(DAY, DAY)).isFalse();
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
            assertThat(moved.concerns(alert)).isTrue();
        }
    }
}
