package org.rapport.engagement;

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

/** What the engagement has to tell on the timeline: encounters held and missed, questions, what was told. */
@ApplicationScoped
public class EngagementTimeline implements TimelineSource {
    private Encounters encounters;
    private Questions questions;
    private Courtesies courtesies;

    protected EngagementTimeline() {} // CDI proxy

    @Inject
    public EngagementTimeline(Encounters encounters, Questions questions, Courtesies courtesies) {
        this.encounters = encounters;
        this.questions = questions;
        this.courtesies = courtesies;
    }

    @Override
    public List<TimelineEntry> newest(TimelineQuery query, int atMost) {
        if (query.kind() != null && query.kind() != TimelineKind.CONTACT) {
            return List.of();
        }
        UUID partner = query.partner();
        List<TimelineEntry> entries = new ArrayList<>();
        int most = query.side() == null ? atMost : 2 * atMost + 50;
        encounters.newest(partner, most).forEach(one -> tell(one, entries));
        questions.newest(partner, most).forEach(one -> tell(one, entries));
        courtesies.informationOf(partner, most).stream()
                .filter(one -> one.sharedOn() != null)
                .forEach(one -> entries.add(
                        entry(one.sharedOn(), one.side(), "informed", one.what(), one.partner(), one.sharedOn())));
        return entries.stream()
                .filter(query::wants)
                .sorted(Comparator.comparing(TimelineEntry::day).reversed())
                .limit(atMost)
                .toList();
    }

    private static void tell(Encounter one, List<TimelineEntry> entries) {
        boolean held = one.status() == EncounterStatus.HELD;
        LocalDate day = held ? one.heldOn() : one.plannedDay();
        Side side = held || one.missedBy() == null ? one.leads() : one.missedBy();
        String what = "encounter." + (held ? "held." : "missed.") + one.kind();
        entries.add(entry(day, side, what, one.purpose(), one.id(), held ? one.recordedOn() : day));
    }

    private static void tell(Question one, List<TimelineEntry> entries) {
        entries.add(entry(one.askedOn(), one.askedBy(), "question.asked", one.text(), one.id(), one.askedOn()));
        if (!one.isOpen()) {
            entries.add(
                    entry(one.answeredOn(), one.owedBy(), "question.answered", one.text(), one.id(), one.answeredOn()));
        }
    }

    private static TimelineEntry entry(
            LocalDate day, Side side, String what, String title, UUID fact, LocalDate recordedOn) {
        return new TimelineEntry(day, side, TimelineKind.CONTACT, "timeline." + what, List.of(title), fact, recordedOn);
    }
}
