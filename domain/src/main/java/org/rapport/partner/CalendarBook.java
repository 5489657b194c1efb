package org.rapport.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rapport.audit.AuditTrail;
import org.rapport.audit.Change;

/** Writes our own calendars, for whoever has the right to: a use case, an import, the sample portfolio. */
@ApplicationScoped
@Transactional
public class CalendarBook {
    private CalendarDays days;
    private AuditTrail audit;

    protected CalendarBook() {} // CDI proxy

    @Inject
    public CalendarBook(CalendarDays days, AuditTrail audit) {
        this.days = days;
        this.audit = audit;
    }

    /** What the calendar says of the same day under the same name. */
    public Optional<CalendarDay> known(NewCalendarDay told) {
        CalendarDay imagined = new CalendarDay(told);
        return days.between(imagined.country(), imagined.partner(), imagined.day(), imagined.day()).stream()
                .filter(day -> day.name().equalsIgnoreCase(imagined.name()))
                .findFirst();
    }

    /** Enters a line; refused if its day has one of the same name. */
    public CalendarDay enter(NewCalendarDay told) {
        if (known(told).isPresent()) {
            throw new CalendarDayTaken(told.name(), told.day());
        }
        CalendarDay day = new CalendarDay(told);
        days.add(day);
        audit.record(change(day, "entered")
                .field("day", null, day.day())
                .field("name", null, day.name())
                .field("kind", null, day.kind())
                .field("source", null, day.source()));
        return day;
    }

    /** Enters a line or says its day anew; false if it was known like this. */
    public boolean takeOver(NewCalendarDay told) {
        Optional<CalendarDay> known = known(told);
        if (known.isEmpty()) {
            enter(told);
            return true;
        }
        CalendarDay day = known.get();
        CalendarRow before = row(day);
        boolean changed = day.describe(told);
        if (changed) {
            audit.record(change(day, "changed")
                    .field("kind", before.kind(), day.kind())
                    .field("source", before.source(), day.source())
                    .field("estimated", before.estimated(), day.estimated())
                    .field("wholeYear", before.wholeYear(), day.wholeYear()));
        }
        return changed;
    }

    /** Enters each day of a shutdown, both ends included; days known already stay as they are. */
    public void shutDown(UUID partner, LocalDate from, LocalDate until, String name, String source) {
        from.datesUntil(until.plusDays(1))
                .map(day -> new NewCalendarDay(null, partner, day, DayKind.SHUTDOWN, name, source, false, false))
                .forEach(this::takeOver);
    }

    public void remove(CalendarDay day) {
        days.remove(day);
        audit.record(change(day, "removed").field("day", day.day(), null).field("name", day.name(), null));
    }

    /** All lines of a country in a year. */
    public List<CalendarRow> rows(String country, int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return days.between(country, null, first, first.plusYears(1).minusDays(1)).stream()
                .map(CalendarBook::row)
                .toList();
    }

    private static Change change(CalendarDay day, String action) {
        return Change.of("calendar", day.id(), day.partner(), action).field("country", null, day.country());
    }

    static CalendarRow row(CalendarDay day) {
        return new CalendarRow(
                day.id(),
                day.country(),
                day.partner(),
                day.day(),
                day.kind(),
                day.name(),
                day.source(),
                day.estimated(),
                day.wholeYear());
    }
}
