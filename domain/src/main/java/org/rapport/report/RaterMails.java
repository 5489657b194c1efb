package org.rapport.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.rapport.review.MissingAnswers;
import org.rapport.review.Reviews;

/**
 * Puts down reminders to those who were asked in a review and have not handed in: one in the week before the day the answers
 * are wanted, one more between that day and the last. One mail a person and night, whatever number of reviews it is about.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class RaterMails {
    private Reviews reviews;
    private Outbox outbox;

    protected RaterMails() {} // CDI proxy

    @Inject
    public RaterMails(Reviews reviews, Outbox outbox) {
        this.reviews = reviews;
        this.outbox = outbox;
    }

    /** Puts down the reminders of a night and says how many; doing it again puts down none. */
    public int putDown(LocalDate day) {
        List<MissingAnswers> missing = reviews.missing(day, day.plusDays(AlertWindow.DUE_DAYS));
        LocalDate earliest = missing.stream()
                .map(one -> AlertWindow.reminderFrom(one, day))
                .min(LocalDate::compareTo)
                .orElse(day);
        Map<UUID, LocalDate> reminded = outbox.newest(MailKind.REVIEW_REMINDER, earliest);
        Set<UUID> recipients = new HashSet<>();
        missing.stream()
                .filter(one -> isNew(one, reminded.get(one.user()), day))
                .map(MissingAnswers::user)
                .forEach(recipients::add);
        recipients.forEach(user -> outbox.add(new OutboxMail(user, day, MailKind.REVIEW_REMINDER)));
        return recipients.size();
    }

    /** Whether no reminder has gone out since the step began; one that did named this review too. */
    private static boolean isNew(MissingAnswers one, LocalDate last, LocalDate day) {
        return last == null || last.isBefore(AlertWindow.reminderFrom(one, day));
    }
}
