package org.rapport.partner;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/** Calendars in which only what matters is named. */
public final class CalendarFixture {
    private static final NationalHolidays NATIONAL = new NationalHolidays();
    private static final List<CalendarRow> SHIPPED =
            ShippedCalendars.read().stream().map(CalendarFixture::row).toList();

    private CalendarFixture() {}

    /** Calendars of these partners with nothing of our own in them; where the house works is not known. */
    public static Calendars over(Partners partners) {
        CalendarsInMemory kept = new CalendarsInMemory();
        return over(partners, kept);
    }

    /** Calendars of these partners with what is kept. */
    public static Calendars over(Partners partners, CalendarsInMemory kept) {
        return new Calendars(
                partners,
                kept,
                kept,
                kept,
                NATIONAL,
                Clock.fixed(LocalDate.EPOCH.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    }

    /** A relationship between two countries at their usual hours, with the days that come with the product. */
    public static SharedCalendar between(String ours, String ourZone, String theirs, String theirZone) {
        return new SharedCalendar(side(ours, ourZone), side(theirs, theirZone));
    }

    private static WorkCalendar side(String country, String zone) {
        return new WorkCalendar(country, null, ZoneId.of(zone), WorkingHours.USUAL, SHIPPED, NATIONAL);
    }

    static CalendarRow row(NewCalendarDay day) {
        return new CalendarRow(
                null,
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
