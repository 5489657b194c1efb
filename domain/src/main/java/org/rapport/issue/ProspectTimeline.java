package org.rapport.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rapport.partner.TimelineEntry;
import org.rapport.partner.TimelineKind;
import org.rapport.partner.TimelineQuery;
import org.rapport.partner.TimelineSource;
import org.rapport.shared.Side;

/** What successes and ideas have to tell on the timeline. */
@ApplicationScoped
public class ProspectTimeline implements TimelineSource {
    private Prospects prospects;

    protected ProspectTimeline() {} // CDI proxy

    @Inject
    public ProspectTimeline(Prospects prospects) {
        this.prospects = prospects;
    }

    @Override
    public List<TimelineEntry> newest(TimelineQuery query, int atMost) {
        if (query.kind() != null && query.kind() != TimelineKind.GOAL) {
            return List.of();
        }
        List<TimelineEntry> entries = new ArrayList<>();
        prospects
                .successes(query.partner())
                .forEach(one -> entries.add(entry(one.day(), one.side(), "success", one.title(), one.recordedOn())));
        prospects.ideas(query.partner()).forEach(idea -> add(entries, idea));
        return entries.stream()
                .filter(query::wants)
                .sorted(Comparator.comparing(TimelineEntry::day).reversed())
                .limit(atMost)
                .toList();
    }

    private static void add(List<TimelineEntry> entries, Idea idea) {
        entries.add(entry(idea.proposedOn(), idea.proposedBy(), "idea.PROPOSED", idea.title(), idea.proposedOn()));
        if (idea.state() == IdeaState.FINISHED) {
            entries.add(entry(idea.endedOn(), idea.proposedBy(), "idea.FINISHED", idea.title(), idea.endedOn()));
        }
    }

    private static TimelineEntry entry(LocalDate day, Side side, String what, String title, LocalDate recorded) {
        return new TimelineEntry(day, side, TimelineKind.GOAL, "timeline." + what, List.of(title), null, recorded);
    }
}
