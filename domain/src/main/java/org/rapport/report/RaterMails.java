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
 * Puts down reminders to those who were asked in a review and have not handed in: one in the days before the day the answers
 * are wanted, one more between that day and the last. One mail a person and night, whatever number of reviews it is about.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class RaterMails {
    private Reviews reviews;
    private Outbox outbox;
    private AlertRuleBook rules;

    protected RaterMails() {} // CDI proxy

    @Inject
    public RaterMails(Reviews reviews, Outbox outbox, AlertRuleBook rules) {
        this.reviews = reviews;
        this.outbox = outbox;
        this.rules = rules;
    }

    /** Puts down the reminders of a night and says how many; doing it again puts down none. */
    public int putDown(LocalDate day) {
        AlertWindow window = rules.window(day);
        List<MissingAnswers> missing = reviews.missing(day, window.until(AlertRule.REVIEW_DUE));
        LocalDate earliest = missing.stream()
                .map(window::reminderFrom)
                .min(LocalDate::compareTo)
                .orElse(day);
        Map<UUID, LocalDate> reminded = outbox.newest(MailKind.REVIEW_REMINDER, earliest);
        Set<UUID> recipients = new HashSet<>();
        missing.stream()
                .filter(one -> isNew(one, reminded.get(one.user()), window))
                .map(MissingAnswers::user)
                .forEach(recipients::add);
        recipients.forEach(user -> outbox.add(new OutboxMail(user, day, MailKind.REVIEW_REMINDER)));
        return recipients.size();
    }

    /** Whether no reminder has gone out since the step began; one that did named this review too. */
    private static boolean isNew(MissingAnswers one, LocalDate last, AlertWindow window) {
        return last == null || last.isBefore(window.reminderFrom(one));
    }
}
