package org.rapport.engagement;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapport.partner.SharedCalendar;
import org.rapport.shared.Side;

/**
 * When people of both sides met, and when they were to. It tells how long they were silent, in days on which both sides
 * work, and who is answerable for it: the side that owed the next contact, which is the one that was to lead a planned
 * encounter that fell through (or that is known to have let it fall); both sides where nothing was planned.
 */
public final class ContactHistory {
    private static final int YEAR = 364;

    private final List<PastEncounter> encounters;
    private final TreeSet<LocalDate> contacts = new TreeSet<>();

    public ContactHistory(List<PastEncounter> encounters) {
        this.encounters = encounters.stream()
                .filter(one -> one.status() != EncounterStatus.CANCELLED)
                .toList();
        this.encounters.stream()
                .map(PastEncounter::heldOn)
                .filter(Objects::nonNull)
                .forEach(contacts::add);
    }

    /** The agreed cadence in days on which both sides work: its share of such days in the 52 weeks up to a day, at least 1. */
    public static long cadence(int cadenceDays, SharedCalendar calendar, LocalDate asOf) {
        double share = calendar.sharedDays(asOf.minusDays(YEAR), asOf) / (double) YEAR;
        return Math.max(1, Math.round(cadenceDays * share));
    }

    /** The last contact up to a day. */
    public Optional<LocalDate> lastContact(LocalDate upTo) {
        return Optional.ofNullable(contacts.floor(upTo));
    }

    /** The silence going on at the end of a day; empty before the two ever met or planned to. */
    public Optional<Gap> running(LocalDate day, SharedCalendar calendar) {
        return lastContact(day).or(() -> begun(day)).map(after -> gap(after, day, calendar));
    }

    /** The longest silence that ended or went on within a month, the part before the month included. */
    public Optional<Gap> longest(YearMonth month, SharedCalendar calendar) {
        LocalDate first = month.atDay(1);
        LocalDate last = month.atEndOfMonth();
        Optional<LocalDate> start = Optional.ofNullable(contacts.lower(first)).or(() -> begun(last));
        if (start.isEmpty()) {
            return Optional.empty();
        }
        List<Gap> gaps = new ArrayList<>();
        LocalDate after = start.get();
        for (LocalDate contact : contacts.subSet(first, true, last, true)) {
            gaps.add(gap(after, contact, calendar));
            after = contact;
        }
        gaps.add(gap(after, last, calendar));
        return gaps.stream().max(Comparator.comparingLong(Gap::days));
    }

    /** How many times they met within a month. */
    public int contacts(YearMonth month) {
        return contacts.subSet(month.atDay(1), true, month.atEndOfMonth(), true).size();
    }

    /** The sides answerable for a silence. */
    public Set<Side> owing(Gap gap) {
        Set<Side> owing = EnumSet.noneOf(Side.class);
        encounters.stream()
                .filter(one -> one.status() == EncounterStatus.MISSED)
                .filter(one -> one.plannedDay().isAfter(gap.after())
                        && !one.plannedDay().isAfter(gap.until()))
                .forEach(one -> owing.addAll(one.missedBy() == null ? Set.of(Side.values()) : Set.of(one.missedBy())));
        return owing.isEmpty() ? EnumSet.allOf(Side.class) : owing;
    }

    /** The day on which the two first met or planned to, if that is not after the given one. */
    private Optional<LocalDate> begun(LocalDate upTo) {
        return encounters.stream()
                .map(one ->
                        one.heldOn() != null && one.heldOn().isBefore(one.agreedOn()) ? one.heldOn() : one.agreedOn())
                .filter(day -> !day.isAfter(upTo))
                .min(Comparator.naturalOrder());
    }

    private static Gap gap(LocalDate after, LocalDate until, SharedCalendar calendar) {
        return new Gap(after, until, calendar.sharedDays(after, until));
    }
}
