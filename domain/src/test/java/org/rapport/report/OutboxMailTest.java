package org.rapport.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class OutboxMailTest {
    private static final Instant NOW = Instant.parse("2026-11-17T02:15:00Z");

    private final OutboxMail mail = new OutboxMail(UUID.randomUUID(), LocalDate.of(2026, 11, 16), MailKind.DIGEST);

    private void take() {
        mail.take("app-1", "thora@aldermoor.example", "One partner fell to at risk.", "<p>…</p>");
    }

    @Nested
    class A_waiting_mail {
        @Test
        void has_no_attempt_planned_until_it_is_released() {
            assertThat(mail.nextAttemptAt()).isEmpty();

            mail.release(NOW);

            assertThat(mail.nextAttemptAt()).contains(NOW);
        }

        @Test
        void may_be_withheld_with_a_reason() {
            mail.withhold("Nothing to report.");

            assertThat(mail.state()).isEqualTo(MailState.WITHHELD);
            assertThat(mail.reason()).isEqualTo("Nothing to report.");
        }
    }

    @Nested
    class A_mail_taken_for_sending {
        @Test
        void cannot_be_taken_twice() {
            take();

            assertThatThrownBy(OutboxMailTest.this::take).isInstanceOf(IllegalStateException.class);
        }

        @Test
        void is_put_back_after_a_crash_because_nothing_has_left() {
            take();
            mail.putBack(NOW);

            assertThat(mail.state()).isEqualTo(MailState.WAITING);
            assertThat(mail.nextAttemptAt()).contains(NOW);
        }

        @Test
        void is_not_put_back_once_it_was_handed_over() {
            take();
            mail.handOver();

            assertThatThrownBy(() -> mail.putBack(NOW)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Nested
    class A_mail_that_could_not_be_sent {
        @Test
        void is_tried_again_later_each_time() {
            Duration[] waits = {Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30)};
            for (Duration wait : waits) {
                take();
                mail.fail("451 try again later", NOW);
                assertThat(mail.nextAttemptAt()).contains(NOW.plus(wait));
            }
        }

        @Test
        void is_given_up_after_nine_attempts() {
            for (int attempt = 1; attempt <= 9; attempt++) {
                assertThat(attempt == 1 || mail.nextAttemptAt().isPresent()).isTrue();
                take();
                mail.fail("550 no such user", NOW);
            }
            assertThat(mail.nextAttemptAt()).isEmpty();
            assertThat(mail.state()).isEqualTo(MailState.FAILED);
        }

        @Test
        void keeps_its_message_id() {
            String before = mail.messageId();
            take();
            mail.fail("connection refused", NOW);
            take();

            assertThat(mail.messageId()).isEqualTo(before);
        }
    }

    @Nested
    class A_mail_sent {
        @Test
        void is_not_sent_again_on_request() {
            take();
            mail.handOver();
            mail.sent(NOW);

            assertThatThrownBy(() -> mail.repeat(NOW)).isInstanceOf(MailNotRepeatable.class);
            assertThat(mail.sentAt()).contains(NOW);
        }
    }

    @Nested
    class A_mail_that_came_back {
        @Test
        void is_tried_again_only_on_request() {
            take();
            mail.handOver();
            mail.sent(NOW);
            mail.bounce("mailbox closed");

            assertThat(mail.nextAttemptAt()).isEmpty();
            mail.repeat(NOW);
            assertThat(mail.nextAttemptAt()).contains(NOW);
        }

        @Test
        void has_left_before() {
            assertThatThrownBy(() -> mail.bounce("mailbox closed")).isInstanceOf(IllegalStateException.class);
        }
    }

    @Nested
    class A_mail_in_doubt {
        @Test
        void waits_for_a_person() {
            take();
            mail.handOver();
            mail.leaveInDoubt("the answer was not seen");

            assertThat(mail.nextAttemptAt()).isEmpty();
            mail.repeat(NOW);
            assertThat(mail.nextAttemptAt()).contains(NOW);
        }
    }
}
