package org.rapport.repair;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.rapport.partner.TimelineEntry;
import org.rapport.partner.TimelineKind;
import org.rapport.partner.TimelineQuery;
import org.rapport.partner.TimelineSource;

/** What repairs have to tell on the timeline: each step that one side took. */
@ApplicationScoped
public class RepairTimeline implements TimelineSource {
    private Repairs repairs;

    protected RepairTimeline() {} // CDI proxy

    @Inject
    public RepairTimeline(Repairs repairs) {
        this.repairs = repairs;
    }

    @Override
    public List<TimelineEntry> newest(TimelineQuery query, int atMost) {
        if (query.kind() != null && query.kind() != TimelineKind.REPAIR) {
            return List.of();
        }
        return repairs.newestSteps(query.partner(), query.side(), atMost).stream()
                .map(RepairTimeline::entry)
                .toList();
    }

    private static TimelineEntry entry(RepairStep step) {
        return new TimelineEntry(
                step.day(),
                step.side(),
                TimelineKind.REPAIR,
                "timeline.repair." + step.kind(),
                List.of(step.repair().title(), step.person()),
                step.repair().id(),
                step.recordedOn());
    }
}
