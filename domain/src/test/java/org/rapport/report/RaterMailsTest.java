package org.rapport.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rapport.review.MissingAnswers;
import org.rapport.review.ReviewsInMemory;

class RaterMailsTest {
    private static final LocalDate OPENS = LocalDate.of(2026, 11, 2);
    private static final LocalDate DUE = LocalDate.of(2026, 11, 16);
    private static final LocalDate CLOSES = LocalDate.of(2026, 11, 23);
    private static final UUID COLLEAGUE = UUID.randomUUID();
    private static final UUID GUEST = UUID.randomUUID();

    private final List<MissingAnswers> missing = new ArrayList<>();
    private final OutboxInMemory outbox = new OutboxInMemory();
    private final RaterMails mails = new RaterMails(
            new ReviewsInMemory() {
                @Override
                public List<MissingAnswers> missing(LocalDate day, LocalDate dueBy) {
                    return missing.stream()
                            .filter(one -> !one.opensOn().isAfter(day)
                                    && !one.closesOn().isBefore(day)
                                    && !one.dueOn().isAfter(dueBy))
                            .toList();
                }
            },
            outbox,
            new AlertRuleBook(new ChosenRulesInMemory()));

    private static MissingAnswers asked(UUID user, LocalDate dueOn) {
        return new MissingAnswers(user, UUID.randomUUID(), OPENS, dueOn, dueOn.plusDays(7));
    }

    /** How many mails each night of the review put down. */
    private List<Integer> nights() {
        return OPENS.datesUntil(CLOSES.plusDays(1)).map(mails::putDown).toList();
    }

    @Nested
    class Whoever_has_not_answered {
        @Test
        void is_reminded_once_in_the_week_before_and_once_after_the_day() {
            missing.add(asked(COLLEAGUE, DUE));
            assertThat(nights()).hasSize(22).filteredOn(one -> one > 0).containsExactly(1, 1);
            assertThat(outbox.newest(MailKind.REVIEW_REMINDER, OPENS)).containsEntry(COLLEAGUE, DUE.plusDays(1));
        }

        @Test
        void is_reminded_although_the_night_before_was_missed() {
            missing.add(asked(GUEST, DUE));
            assertThat(mails.putDown(DUE.minusDays(3))).isOne();
            assertThat(mails.putDown(DUE.plusDays(4))).isOne();
            assertThat(mails.putDown(DUE.plusDays(5))).isZero();
        }

        @Test
        void gets_one_mail_for_all_reviews_of_a_night() {
            missing.add(asked(COLLEAGUE, DUE));
            missing.add(asked(COLLEAGUE, DUE.minusDays(1)));
            missing.add(asked(GUEST, DUE));
            assertThat(mails.putDown(DUE.minusDays(5))).isEqualTo(2);
            assertThat(mails.putDown(DUE.minusDays(5))).isZero();
        }

        @Test
        void is_reminded_anew_when_the_review_is_given_more_time() {
            missing.add(asked(COLLEAGUE, DUE));
            assertThat(mails.putDown(DUE.minusDays(2))).isOne();
            missing.set(0, asked(COLLEAGUE, DUE.plusDays(30)));
            assertThat(mails.putDown(DUE.plusDays(1))).isZero();
            assertThat(mails.putDown(DUE.plusDays(25))).isOne();
        }
    }

    @Nested
    class Nobody_is_reminded {
        @Test
        void before_the_week_in_which_answers_are_wanted() {
            missing.add(asked(COLLEAGUE, DUE));
            assertThat(mails.putDown(DUE.minusDays(8))).isZero();
        }

        @Test
        void who_has_handed_in() {
            assertThat(nights()).containsOnly(0);
        }
    }

    @Test
    void reminders_wait_until_the_night_is_done() {
        missing.add(asked(COLLEAGUE, DUE));
        mails.putDown(DUE);
        assertThat(outbox.unreleased(DUE))
                .singleElement()
                .satisfies(mail -> assertThat(mail.kind()).isEqualTo(MailKind.REVIEW_REMINDER));
    }
}
