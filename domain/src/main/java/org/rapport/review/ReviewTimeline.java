package org.rapport.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rapport.partner.TimelineEntry;
import org.rapport.partner.TimelineKind;
import org.rapport.partner.TimelineQuery;
import org.rapport.partner.TimelineSource;
import org.rapport.shared.Side;

/** What reviews have to tell on the timeline: that one was opened or closed, and what was agreed and done after it. */
@ApplicationScoped
public class ReviewTimeline implements TimelineSource {
    private Reviews reviews;
    private Clock clock;

    protected ReviewTimeline() {} // CDI proxy

    @Inject
    public ReviewTimeline(Reviews reviews, Clock clock) {
        this.reviews = reviews;
        this.clock = clock;
    }

    @Override
    public List<TimelineEntry> newest(TimelineQuery query, int atMost) {
        List<TimelineEntry> entries = new ArrayList<>();
        if (query.kind() == null || query.kind() == TimelineKind.REVIEW) {
            reviews.ofPartner(query.partner()).forEach(review -> tell(review, entries));
        }
        return entries.stream()
                .filter(query::wants)
                .sorted(Comparator.comparing(TimelineEntry::day).reversed())
                .limit(atMost)
                .toList();
    }

    private void tell(Review review, List<TimelineEntry> entries) {
        LocalDate opened = review.plan().opensOn();
        if (!opened.isAfter(LocalDate.now(clock))) {
            entries.add(entry(review, opened, Side.US, "reviewOpened", review.title()));
        }
        if (review.closedOn() != null) {
            entries.add(entry(review, review.closedOn(), Side.US, "reviewClosed", review.title()));
        }
        for (ReviewAction action : review.actions()) {
            entries.add(entry(review, action.proposedOn(), action.side(), "reviewAgreed", action.what()));
            if (action.doneOn() != null) {
                entries.add(entry(review, action.doneOn(), action.side(), "reviewDone", action.what()));
            }
        }
    }

    private static TimelineEntry entry(Review review, LocalDate day, Side side, String what, String title) {
        return new TimelineEntry(day, side, TimelineKind.REVIEW, "timeline." + what, List.of(title), review.id(), day);
    }
}
