package org.rapport.review;

import static org.rapport.identity.Permission.READ;
import static org.rapport.identity.Permission.SET_GOALS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.rapport.goal.GoalService;
import org.rapport.goal.NewRevisit;
import org.rapport.identity.Caller;
import org.rapport.identity.Permitted;
import org.rapport.shared.NotFound;

/** What users do about shared goals in a review: both sides look at how far they are, and write down that they did. */
@ApplicationScoped
@Transactional
public class ReviewGoalService {
    private Reviews reviews;
    private GoalService goals;
    private Caller caller;
    private Clock clock;

    protected ReviewGoalService() {} // CDI proxy

    @Inject
    public ReviewGoalService(Reviews reviews, GoalService goals, Caller caller, Clock clock) {
        this.reviews = reviews;
        this.goals = goals;
        this.caller = caller;
        this.clock = clock;
    }

    /** The shared goals of the review's period, and when they were looked at in it. */
    @Permitted(READ)
    public ReviewGoals of(UUID id) {
        Review review = reachable(id);
        return ReviewGoals.of(goals.ofPartner(review.partner()), goals.revisits(review.partner()), review);
    }

    /** Both sides look at their goals in the review, once it is open or closed; {@code on} null is today. */
    @Permitted(SET_GOALS)
    public void revisit(UUID id, LocalDate on, String note) {
        Review review = reachable(id);
        LocalDate day = Objects.requireNonNullElse(on, LocalDate.now(clock));
        if (day.isBefore(review.plan().opensOn())) {
            throw new RevisitBeforeReview(review.title(), review.plan().opensOn());
        }
        goals.revisit(review.partner(), new NewRevisit(day, note, id));
    }

    private Review reachable(UUID id) {
        return reviews.withId(id)
                .filter(review -> caller.reach().covers(review.partner()))
                .orElseThrow(() -> new NotFound("Review", id));
    }
}
