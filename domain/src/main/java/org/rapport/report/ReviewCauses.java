package org.rapport.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.rapport.review.PendingReview;
import org.rapport.review.Reviews;

/**
 * Finds reviews that some of a side have not answered: once in the days before the day the answers are wanted, once more
 * when that day has gone by and the last day comes. After that nobody is reminded again; the warning stays listed.
 */
@ApplicationScoped
class ReviewCauses implements AlertFinder {
    private Reviews reviews;

    protected ReviewCauses() {} // CDI proxy

    @Inject
    ReviewCauses(Reviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public List<Alert.Cause> causes(Collection<UUID> partners, AlertWindow window) {
        return reviews.pending(partners, window.day()).stream()
                .filter(pending -> window.isDue(AlertRule.REVIEW_DUE, pending.dueOn()))
                .map(pending -> cause(pending, window.day()))
                .toList();
    }

    private static Alert.Cause cause(PendingReview pending, LocalDate day) {
        LocalDate about = pending.dueOn().isBefore(day) ? pending.closesOn() : pending.dueOn();
        return new Alert.Cause(
                AlertRule.REVIEW_DUE,
                pending.review(),
                about,
                pending.partner(),
                pending.side(),
                pending.title(),
                null,
                null);
    }
}
