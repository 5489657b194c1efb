package org.rapport.partner;

import static org.rapport.identity.Permission.EDIT_CALENDARS;
import static org.rapport.identity.Permission.READ;
import static org.rapport.identity.Permission.READ_PORTFOLIO;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.rapport.identity.Caller;
import org.rapport.identity.Permitted;
import org.rapport.shared.Days;
import org.rapport.shared.NotFound;
import org.rapport.shared.Side;

/** What users do to calendars, and what they read in them. */
@ApplicationScoped
@Transactional
public class CalendarService {
    /** Days of the longest shutdown. */
    static final int LONGEST_SHUTDOWN = 120;

    private static final int LONGEST_PERIOD = 1100;

    private Calendars calendars;
    private CalendarBook book;
    private CalendarDays days;
    private CalendarYear years;
    private HolidayWatch watch;
    private Caller caller;

    protected CalendarService() {} // CDI proxy

    @Inject
    public CalendarService(
            Calendars calendars,
            CalendarBook book,
            CalendarDays days,
            CalendarYear years,
            HolidayWatch watch,
            Caller caller) {
        this.calendars = calendars;
        this.book = book;
        this.days = days;
        this.years = years;
        this.watch = watch;
        this.caller = caller;
    }

    /** When both sides work between two days. */
    @Permitted(READ)
    public PartnerCalendar of(UUID partner, LocalDate from, LocalDate until) {
        caller.reach().require(partner);
        if (ChronoUnit.DAYS.between(Days.required(from, "from"), Days.required(until, "until")) > LONGEST_PERIOD) {
            throw new PeriodTooLong(LONGEST_PERIOD);
        }
        SharedCalendar calendar = calendars.of(partner);
        return new PartnerCalendar(
                from,
                until,
                calendar.sharedDays(from.minusDays(1), until),
                SideDays.of(calendar, Side.US, from, until),
                SideDays.of(calendar, Side.PARTNER, from, until));
    }

    /** When both sides are at work on a day of ours. */
    @Permitted(READ)
    public List<TimeRange> overlap(UUID partner, LocalDate day) {
        caller.reach().require(partner);
        return calendars.of(partner).overlap(day);
    }

    /** The sides that do not work on a day. */
    @Permitted(READ)
    public List<DayClash> clashes(UUID partner, LocalDate day) {
        caller.reach().require(partner);
        return watch.clashes(partner, day);
    }

    /** The named days of a country in a year, as they count: our own tables, then Jollyday (without an id). */
    @Permitted(READ_PORTFOLIO)
    public List<CalendarRow> year(String country, int year) {
        return years.of(Partner.checkedCountry(country), year);
    }

    /** The partner's own days still to come or of the last year: shutdowns, and days worked all the same. */
    @Permitted(READ)
    public List<CalendarRow> own(UUID partner, LocalDate today) {
        caller.reach().require(partner);
        return days.between(null, partner, today.minusYears(1), today.plusYears(20)).stream()
                .map(CalendarBook::row)
                .toList();
    }

    @Permitted(EDIT_CALENDARS)
    public UUID add(NewCalendarDay told) {
        requireKnown(told.partner());
        return book.enter(told).id();
    }

    /** Enters each day of a partner's shutdown, both ends included. */
    @Permitted(EDIT_CALENDARS)
    public void shutDown(UUID partner, LocalDate from, LocalDate until, String name, String source) {
        requireKnown(partner);
        LocalDate first = Days.required(from, "from");
        LocalDate last = until == null ? first : until;
        if (last.isBefore(first) || ChronoUnit.DAYS.between(first, last) > LONGEST_SHUTDOWN) {
            throw new ShutdownTooLong(first, last, LONGEST_SHUTDOWN);
        }
        book.shutDown(partner, first, last, name, source);
    }

    @Permitted(EDIT_CALENDARS)
    public void remove(UUID id) {
        book.remove(days.withId(id)
                .filter(day -> day.partner() == null || caller.reach().covers(day.partner()))
                .orElseThrow(() -> new NotFound("Calendar day", id)));
    }

    /** Takes the days of an iCalendar file into a country's calendar; how many were new or changed. */
    @Permitted(EDIT_CALENDARS)
    public int takeIcs(String country, String fileName, InputStream file, boolean wholeYear) {
        return (int) IcsDays.read(Partner.checkedCountry(country), fileName, file, wholeYear).stream()
                .filter(book::takeOver)
                .count();
    }

    private void requireKnown(UUID partner) {
        if (partner != null) {
            caller.reach().require(partner);
            calendars.of(partner);
        }
    }
}
