package org.rapport.review;

import static org.rapport.identity.Permission.ANSWER_REVIEWS;
import static org.rapport.identity.Permission.CONFIRM;
import static org.rapport.identity.Permission.READ;
import static org.rapport.identity.Permission.RUN_REVIEWS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.rapport.identity.Caller;
import org.rapport.identity.Permitted;
import org.rapport.shared.NotFound;
import org.rapport.shared.Page;
import org.rapport.shared.Side;

/**
 * What users do about reviews. Whoever was asked answers on an own sheet that nobody else reads; what both sides answered
 * is shown, without names, once a review is closed.
 */
@ApplicationScoped
@Transactional
public class ReviewService {
    private Reviews reviews;
    private ReviewRegister register;
    private ReviewDesk desk;
    private Caller caller;
    private Clock clock;

    protected ReviewService() {} // CDI proxy

    @Inject
    public ReviewService(Reviews reviews, ReviewRegister register, ReviewDesk desk, Caller caller, Clock clock) {
        this.reviews = reviews;
        this.register = register;
        this.desk = desk;
        this.caller = caller;
        this.clock = clock;
    }

    /** Plans a review and asks its raters. */
    @Permitted(RUN_REVIEWS)
    public UUID plan(NewReview said) {
        caller.reach().require(said.partner());
        Review review =
                register.plan(desk.partner(said.partner()), null, desk.latest(said.questionnaire()), said.plan());
        said.raters().forEach(one -> register.invite(review, desk.rater(review.partner(), one)));
        return review.id();
    }

    /** Plans anew what was read as edition {@code basedOn}; {@code questionnaire} null keeps its questions. */
    @Permitted(RUN_REVIEWS)
    public void replan(UUID id, int basedOn, UUID questionnaire, ReviewPlan plan) {
        Review review = reachable(id);
        register.replan(review, basedOn, plan, desk.version(review, questionnaire), today());
    }

    @Permitted(RUN_REVIEWS)
    public void invite(UUID id, NewReview.Invitation said) {
        Review review = reachable(id);
        register.invite(review, desk.rater(review.partner(), said));
    }

    @Permitted(RUN_REVIEWS)
    public void uninvite(UUID id, UUID rater) {
        register.uninvite(reachable(id), rater);
    }

    /** Closes a review before its last day. */
    @Permitted(RUN_REVIEWS)
    public void close(UUID id) {
        register.close(reachable(id), today());
    }

    /** The people of both sides who can be asked, ours first, by name. */
    @Permitted(RUN_REVIEWS)
    public List<Candidate> candidates(UUID partner) {
        caller.reach().require(partner);
        return desk.candidates(partner);
    }

    @Permitted(READ)
    public Page<ReviewRow> page(UUID partner, ReviewStatus status, int first, int size) {
        if (partner != null) {
            caller.reach().require(partner);
        }
        return reviews.page(caller.reach(), new ReviewQuery(partner, status, today(), first, size));
    }

    @Permitted(READ)
    public ReviewCard find(UUID id) {
        return desk.card(reachable(id), caller.may(RUN_REVIEWS), today());
    }

    @Permitted(READ)
    public ReviewCard findByNumber(UUID partner, int number) {
        caller.reach().require(partner);
        return desk.card(
                reviews.withNumber(partner, number).orElseThrow(() -> new NotFound("Review", number)),
                caller.may(RUN_REVIEWS),
                today());
    }

    /** The reviews that wait for the caller's answers, soonest first. */
    @Permitted(READ)
    public List<WaitingReview> waiting() {
        return reviews.waiting(caller.requireUser().id(), today()).stream()
                .filter(one -> caller.reach().covers(one.partner()))
                .toList();
    }

    /** The caller's own sheet. */
    @Permitted(ANSWER_REVIEWS)
    public SheetCard sheet(UUID id) {
        Review review = reachable(id);
        return desk.sheet(review, own(review), today());
    }

    /** Keeps the caller's answers, all or part of them, and hands them in where {@code finish}. */
    @Permitted(ANSWER_REVIEWS)
    public void answer(UUID id, int basedOn, List<Said> said, boolean finish) {
        Review review = reachable(id);
        register.answer(review, own(review), basedOn, said, finish, today());
    }

    /** What a closed review says. */
    @Permitted(READ)
    public ReviewResults results(UUID id) {
        return desk.results(reachable(id), today());
    }

    /** Writes down what a side means to do; it is confirmed by the side that writes it down. */
    @Permitted(ANSWER_REVIEWS)
    public void agree(UUID id, NewAction said) {
        register.agree(reachable(id), said, caller.side(), today());
    }

    /** Confirms, for a side the caller speaks for, that it was agreed so. */
    @Permitted(CONFIRM)
    public void confirm(UUID id, int action, Side side) {
        caller.requireVoiceOf(side);
        register.confirm(action(id, action), side, today());
    }

    /** Says, for the side that does it, that it is done. */
    @Permitted(ANSWER_REVIEWS)
    public void complete(UUID id, int action) {
        ReviewAction agreed = action(id, action);
        caller.requireVoiceOf(agreed.side());
        register.complete(agreed, today());
    }

    private ReviewAction action(UUID id, int number) {
        return reachable(id).actions().stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("Action", number));
    }

    private Rater own(Review review) {
        return review.raterOf(caller.requireUser().id()).orElseThrow(() -> new NotFound("Sheet", review.title()));
    }

    private Review reachable(UUID id) {
        return reviews.withId(id)
                .filter(review -> caller.reach().covers(review.partner()))
                .orElseThrow(() -> new NotFound("Review", id));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
