package org.rapport.batch.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rapport.batch.document.Note;
import org.rapport.identity.User;
import org.rapport.report.AlertRule;
import org.rapport.report.AlertRuleBook;
import org.rapport.report.AlertWindow;
import org.rapport.report.BundledWords;
import org.rapport.report.Days;
import org.rapport.report.Digest;
import org.rapport.report.PostRoom.Addressed;
import org.rapport.report.Words;
import org.rapport.review.Reviews;
import org.rapport.review.WaitingReview;

/** Writes the reminder of reviews that still wait for the recipient's answers when it is sent. */
@ApplicationScoped
class ReminderWriter {
    private static final Words WORDS = BundledWords.ofReader();

    private Reviews reviews;
    private AlertRuleBook rules;

    protected ReminderWriter() {} // CDI proxy

    @Inject
    ReminderWriter(Reviews reviews, AlertRuleBook rules) {
        this.reviews = reviews;
        this.rules = rules;
    }

    /** The letter; empty where everything was handed in meanwhile. */
    @Transactional
    public Optional<Letter> write(Addressed addressed, String home) {
        LocalDate day = addressed.mail().day();
        AlertWindow window = rules.window(day);
        List<WaitingReview> waiting = reviews.waiting(addressed.user().id(), day).stream()
                .filter(one -> window.isDue(AlertRule.REVIEW_DUE, one.dueOn()) && isReached(addressed.user(), one))
                .toList();
        return waiting.isEmpty() ? Optional.empty() : Optional.of(letter(waiting, addressed, home));
    }

    private static boolean isReached(User user, WaitingReview one) {
        return user.partner().filter(bound -> !bound.equals(one.partner())).isEmpty();
    }

    private static Letter letter(List<WaitingReview> waiting, Addressed addressed, String home) {
        String subject = Digest.oneLine(
                WORDS.say("mail.review.subject", waiting.size(), waiting.get(0).title()));
        String greeting = WORDS.say("mail.review.greeting", addressed.user().name());
        List<Note.Item> items = waiting.stream()
                .map(one -> new Note.Item(said(one, addressed), WORDS.say("mail.review.answer"), address(one, home)))
                .toList();
        return new Letter(new Note(subject, List.of(greeting), items, WORDS.say("mail.review.foot")).written(WORDS));
    }

    private static String said(WaitingReview one, Addressed addressed) {
        LocalDate day = addressed.mail().day();
        Days days = new Days(day, WORDS.locale());
        String step = one.dueOn().isBefore(day) ? "mail.review.late" : "mail.review.due";
        boolean guest = addressed.user().partner().isPresent();
        return WORDS.say(
                guest ? step + ".guest" : step,
                one.title(),
                one.partnerName(),
                days.full(one.dueOn()),
                days.full(one.closesOn()),
                WORDS.say("mail.review.answered", one.answered(), one.asked()));
    }

    private static String address(WaitingReview one, String home) {
        return home + "/review/answer.xhtml?id=" + one.review();
    }
}
