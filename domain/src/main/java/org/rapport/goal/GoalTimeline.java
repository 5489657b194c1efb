package org.rapport.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.rapport.partner.TimelineEntry;
import org.rapport.partner.TimelineKind;
import org.rapport.partner.TimelineQuery;
import org.rapport.partner.TimelineSource;
import org.rapport.shared.Side;

/** What shared goals have to tell on the timeline: proposed, confirmed, ended, and revisited. */
@ApplicationScoped
public class GoalTimeline implements TimelineSource {
    private Goals goals;

    protected GoalTimeline() {} // CDI proxy

    @Inject
    public GoalTimeline(Goals goals) {
        this.goals = goals;
    }

    @Override
    public List<TimelineEntry> newest(TimelineQuery query, int atMost) {
        if (query.kind() != null && query.kind() != TimelineKind.GOAL) {
            return List.of();
        }
        List<TimelineEntry> entries = new ArrayList<>();
        goals.ofPartner(query.partner()).forEach(goal -> add(entries, goal));
        goals.revisits(query.partner())
                .forEach(one -> entries.add(
                        entry(one.day(), one.side(), "REVISITED", List.of(one.shared(), one.goals()), null)));
        return entries.stream()
                .filter(query::wants)
                .sorted(Comparator.comparing(TimelineEntry::day).reversed())
                .limit(atMost)
                .toList();
    }

    private static void add(List<TimelineEntry> entries, Goal goal) {
        List<Object> told = List.of(goal.title(), goal.dueOn());
        entries.add(entry(goal.proposedOn(), goal.proposedBy(), "PROPOSED", told, goal.id()));
        Side other = goal.proposedBy().other();
        LocalDate word = other == Side.US ? goal.ourWord() : goal.theirWord();
        if (word != null) {
            entries.add(entry(word, other, "CONFIRMED", told, goal.id()));
        }
        if (goal.endedOn() != null) {
            entries.add(entry(goal.endedOn(), goal.proposedBy(), goal.state().name(), told, goal.id()));
        }
    }

    private static TimelineEntry entry(LocalDate day, Side side, String what, List<Object> told, UUID fact) {
        return new TimelineEntry(day, side, TimelineKind.GOAL, "timeline.goal." + what, told, fact, day);
    }
}
