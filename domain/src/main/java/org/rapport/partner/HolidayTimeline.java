package org.rapport.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What holidays have to tell on the timeline: greetings, and days put on them all the same. */
@ApplicationScoped
public class HolidayTimeline implements TimelineSource {
    private HolidayDeeds deeds;

    protected HolidayTimeline() {} // CDI proxy

    @Inject
    public HolidayTimeline(HolidayDeeds deeds) {
        this.deeds = deeds;
    }

    @Override
    public List<TimelineEntry> newest(TimelineQuery query, int atMost) {
        if (query.kind() != null && query.kind() != TimelineKind.CONTACT) {
            return List.of();
        }
        return deeds.newest(query.partner(), atMost).stream()
                .map(HolidayTimeline::entry)
                .filter(query::wants)
                .toList();
    }

    private static TimelineEntry entry(HolidayDeed deed) {
        String key = deed.kind() == DeedKind.GREETED ? "timeline.holidayGreeted" : "timeline.holidayIgnored";
        return new TimelineEntry(
                deed.occurredOn(),
                deed.side(),
                TimelineKind.CONTACT,
                key,
                List.of(deed.name(), deed.holiday(), deed.note() == null ? "" : deed.note()),
                deed.fact() == null ? deed.id() : deed.fact(),
                deed.recordedOn());
    }
}
