package org.rapport.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapport.partner.Calendars;
import org.rapport.partner.Partner;
import org.rapport.partner.SharedCalendar;
import org.rapport.shared.Side;

/** How long the two sides of relationships have been silent as of a day, with as many queries for many as for one. */
@ApplicationScoped
public class Silences {
    private static final int FAR = 400;

    private Encounters encounters;
    private Calendars calendars;

    protected Silences() {} // CDI proxy

    @Inject
    public Silences(Encounters encounters, Calendars calendars) {
        this.encounters = encounters;
        this.calendars = calendars;
    }

    /** The silence of each partner as of a day, in the order of the ids; unknown ids are absent. */
    public List<SilenceRow> of(Collection<UUID> ids, LocalDate day) {
        Map<UUID, Partner> partners = encounters.partners(ids);
        Map<UUID, SharedCalendar> calendar = calendars.of(partners.values());
        Map<UUID, List<PastEncounter>> history = encounters.history(ids);
        Map<UUID, Encounter> next = encounters.planned(ids, day, day.plusDays(FAR)).stream()
                .collect(Collectors.toMap(Encounter::partner, Function.identity(), (first, later) -> first));
        return ids.stream()
                .filter(partners::containsKey)
                .map(id -> row(
                        partners.get(id),
                        new ContactHistory(history.getOrDefault(id, List.of())),
                        calendar.get(id),
                        next.get(id),
                        day))
                .toList();
    }

    private static SilenceRow row(
            Partner partner, ContactHistory history, SharedCalendar calendar, Encounter next, LocalDate day) {
        Optional<Gap> gap = history.running(day, calendar);
        return new SilenceRow(
                partner.id(),
                partner.code(),
                partner.name(),
                history.lastContact(day).orElse(null),
                gap.map(Gap::after).orElse(null),
                gap.map(Gap::days).orElse(0L),
                ContactHistory.cadence(partner.cadenceDays(), calendar, day),
                next == null ? null : next.plannedDay(),
                next == null ? gap.map(history::owing).orElse(Set.of(Side.values())) : Set.of(next.leads()));
    }
}
