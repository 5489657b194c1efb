package org.rapport.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rapport.audit.AuditTrail;
import org.rapport.audit.Change;
import org.rapport.shared.NotFound;
import org.rapport.shared.Side;

/**
 * Plans reviews, takes answers and closes reviews, for whoever has the right to: a use case, the night, an import, the
 * sample portfolio. Every change is audited; what somebody answered is not written into the audit trail.
 */
@ApplicationScoped
@Transactional
public class ReviewRegister {
    private Reviews reviews;
    private Questionnaires questionnaires;
    private AuditTrail audit;
    private Event<Object> events;

    protected ReviewRegister() {} // CDI proxy

    @Inject
    public ReviewRegister(Reviews reviews, Questionnaires questionnaires, AuditTrail audit, Event<Object> events) {
        this.reviews = reviews;
        this.questionnaires = questionnaires;
        this.audit = audit;
        this.events = events;
    }

    /** Plans a review; {@code reference} is the name another system knows it by, or null. */
    public Review plan(UUID partner, String reference, UUID version, ReviewPlan plan) {
        if (reference != null && reviews.withReference(partner, reference).isPresent()) {
            throw new ReviewReferenceTaken(reference);
        }
        Review review = new Review(partner, reviews.nextNumber(partner), reference, version(version), plan);
        reviews.add(review);
        audit.record(change(review, "planned")
                .field("title", null, review.title())
                .field("opensOn", null, review.plan().opensOn())
                .field("dueOn", null, review.plan().dueOn())
                .field("closesOn", null, review.plan().closesOn()));
        return review;
    }

    public void replan(Review review, int basedOn, ReviewPlan plan, UUID version, LocalDate today) {
        ReviewPlan before = review.plan();
        review.plan(basedOn, plan, version(version), today);
        ReviewPlan after = review.plan();
        audit.record(change(review, "planned anew")
                .field("title", before.title(), after.title())
                .field("opensOn", before.opensOn(), after.opensOn())
                .field("dueOn", before.dueOn(), after.dueOn())
                .field("closesOn", before.closesOn(), after.closesOn())
                .field("everyMonths", before.everyMonths(), after.everyMonths()));
    }

    public Rater invite(Review review, NewRater said) {
        Rater rater = review.invite(said, version(review.questionnaire()).answers(said.side()));
        audit.record(change(review, "rater asked").field("rater", null, rater.name()));
        return rater;
    }

    public void uninvite(Review review, UUID rater) {
        String name = review.rater(rater).name();
        review.uninvite(rater);
        audit.record(change(review, "rater no longer asked").field("rater", name, null));
    }

    /** Keeps answers, all or part of them, and hands them in where {@code finish}. */
    public void answer(Review review, Rater rater, int basedOn, List<Said> said, boolean finish, LocalDate on) {
        int before = rater.answered();
        List<Question> questions = version(review.questionnaire()).questions();
        review.answer(rater, basedOn, said, finish, questions, on);
        audit.record(change(review, finish ? "answers handed in" : "answers kept")
                .field("rater", null, rater.name())
                .field("answered", before, rater.answered()));
    }

    /** Closes a review: what was handed in is computed and becomes evidence. */
    public void close(Review review, LocalDate on) {
        review.close(on);
        judge(review);
        List<Question> questions = version(review.questionnaire()).questions();
        ReviewFigures figures = new ReviewFigures(questions, reviews.answers(review.id()));
        audit.record(change(review, "closed").field("closedOn", null, on));
        events.fire(new ReviewClosed(
                review.id(),
                review.partner(),
                on,
                reviews.closedBefore(review.partner(), on, review.id()).orElse(null),
                review.plan().everyMonths(),
                sides(review, false),
                sides(review, true),
                figures.judged()));
    }

    /** Plans the next review of the rhythm with the same raters; nothing if there is none or it is planned already. */
    public Optional<Review> follow(Review review, UUID version) {
        return review.follow().map(plan -> {
            Review next = plan(review.partner(), null, version, plan);
            review.raters()
                    .forEach(rater -> invite(
                            next, new NewRater(rater.side(), rater.user().orElse(null), rater.name(), rater.work())));
            return next;
        });
    }

    public ReviewAction agree(Review review, NewAction said, Side by, LocalDate on) {
        ReviewAction action = review.agree(said, by, on);
        audit.record(change(review, "action agreed")
                .field("what", null, action.what())
                .field("owner", null, action.owner())
                .field("dueOn", null, action.dueOn()));
        return action;
    }

    public void confirm(ReviewAction action, Side by, LocalDate on) {
        action.confirm(by, on);
        audit.record(change(action.review(), "action confirmed")
                .field("what", null, action.what())
                .field("by", null, by));
    }

    public void complete(ReviewAction action, LocalDate on) {
        action.complete(on);
        audit.record(change(action.review(), "action done")
                .field("what", null, action.what())
                .field("doneOn", null, on));
    }

    /** Writes down at closing who rates more kindly than others, so that the results never change again. */
    private void judge(Review review) {
        List<Rater> known = review.raters().stream()
                .filter(rater -> rater.isFinished() && rater.user().isPresent())
                .toList();
        if (known.isEmpty()) {
            return;
        }
        RaterCorrection correction = RaterCorrection.of(reviews.habits(
                known.stream().map(rater -> rater.user().orElseThrow()).toList()));
        known.forEach(rater ->
                rater.judge(correction.effect(rater.user().orElseThrow().toString())));
    }

    private static Set<Side> sides(Review review, boolean finished) {
        Set<Side> sides = EnumSet.noneOf(Side.class);
        review.raters().stream()
                .filter(rater -> !finished || rater.isFinished())
                .forEach(rater -> sides.add(rater.side()));
        return sides;
    }

    private QuestionnaireVersion version(UUID version) {
        return questionnaires.version(version).orElseThrow(() -> new NotFound("Questionnaire", version));
    }

    private static Change change(Review review, String action) {
        return Change.of("review", review.id(), review.partner(), action);
    }
}
