package org.rapport.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.rapport.partner.TimelineEntry;
import org.rapport.partner.TimelineKind;
import org.rapport.partner.TimelineQuery;
import org.rapport.partner.TimelineSource;
import org.rapport.shared.Side;

/** What commitments have to tell on the timeline: promises, new promises, words said, and how they ended. */
@ApplicationScoped
public class CommitmentTimeline implements TimelineSource {
    private Commitments commitments;

    protected CommitmentTimeline() {} // CDI proxy

    @Inject
    public CommitmentTimeline(Commitments commitments) {
        this.commitments = commitments;
    }

    @Override
    public List<TimelineEntry> newest(TimelineQuery query, int atMost) {
        if (query.kind() != null && query.kind() != TimelineKind.PROMISE) {
            return List.of();
        }
        List<TimelineEntry> entries = new ArrayList<>();
        commitments
                .newestPromises(query.partner(), query.side(), atMost)
                .forEach(promise -> entries.add(entry(promise)));
        commitments.newestReports(query.partner(), query.side(), atMost).forEach(report -> entries.add(entry(report)));
        commitments.newestEnded(query.partner(), query.side(), atMost).forEach(ended -> entries.add(entry(ended)));
        return entries.stream()
                .sorted(Comparator.comparing(TimelineEntry::day).reversed())
                .limit(atMost)
                .toList();
    }

    private static TimelineEntry entry(Promise promise) {
        Commitment commitment = promise.commitment();
        boolean own = promise.initiatedBy() == commitment.promisor();
        String what = promise.seq() == 0 ? "promised" : own ? "promisedAnew" : "changeAskedFor";
        Side side = promise.seq() == 0 ? commitment.promisor() : promise.initiatedBy();
        return entry(commitment, side, promise.announcedOn(), what, promise.dueOn(), promise.recordedOn());
    }

    private static TimelineEntry entry(StatusReport report) {
        String what = "said." + report.status().name();
        return entry(
                report.commitment(),
                report.commitment().promisor(),
                report.day(),
                what,
                report.day(),
                report.recordedOn());
    }

    private static TimelineEntry entry(Commitment ended) {
        String what = "ended." + ended.outcome().name().toLowerCase(Locale.ROOT);
        return entry(ended, ended.promisor(), ended.endedOn(), what, ended.measuredDueOn(), ended.endedOn());
    }

    private static TimelineEntry entry(
            Commitment commitment, Side side, LocalDate day, String what, LocalDate detail, LocalDate recordedOn) {
        List<Object> arguments = List.of(commitment.reference(), commitment.title(), detail);
        return new TimelineEntry(
                day, side, TimelineKind.PROMISE, "timeline." + what, arguments, commitment.id(), recordedOn);
    }
}
