package org.rapport.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.rapport.partner.TimelineEntry;
import org.rapport.partner.TimelineKind;
import org.rapport.partner.TimelineQuery;
import org.rapport.partner.TimelineSource;

/** What settled periods of service levels have to tell on the timeline. */
@ApplicationScoped
public class ServiceTimeline implements TimelineSource {
    private ServiceLevels levels;

    protected ServiceTimeline() {} // CDI proxy

    @Inject
    public ServiceTimeline(ServiceLevels levels) {
        this.levels = levels;
    }

    @Override
    public List<TimelineEntry> newest(TimelineQuery query, int atMost) {
        if (query.kind() != null && query.kind() != TimelineKind.AGREEMENT) {
            return List.of();
        }
        return levels.newest(query.partner(), query.side(), atMost).stream()
                .map(ServiceTimeline::entry)
                .toList();
    }

    private static TimelineEntry entry(ServicePeriod one) {
        return new TimelineEntry(
                one.endsOn(),
                one.side(),
                TimelineKind.AGREEMENT,
                "timeline.servicePeriod",
                List.of(one.met(), one.measured(), one.startsOn(), one.endsOn()),
                one.agreement(),
                one.endsOn());
    }
}
