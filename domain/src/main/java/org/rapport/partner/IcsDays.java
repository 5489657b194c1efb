package org.rapport.partner;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;

/** The days of an iCalendar file (RFC 5545): each day of each event, repeated events for twelve repetitions. */
final class IcsDays {
    private static final int MOST_DAYS = 5_000;
    private static final int REPETITIONS = 12;
    private static final int LONGEST_NAME = 200;
    private static final TimeZone UTC = TimeZone.getTimeZone(ZoneOffset.UTC);

    private IcsDays() {}

    static List<NewCalendarDay> read(String country, String fileName, InputStream file, boolean wholeYear) {
        Map<String, NewCalendarDay> days = new LinkedHashMap<>();
        for (VEvent event : events(fileName, file)) {
            for (LocalDate day : days(event)) {
                NewCalendarDay told = new NewCalendarDay(
                        country,
                        null,
                        day,
                        DayKind.HOLIDAY,
                        name(event, fileName),
                        fileName,
                        isTentative(event),
                        wholeYear);
                days.put(day + told.name().toLowerCase(java.util.Locale.ROOT), told);
                requireRoom(days.size(), fileName);
            }
        }
        if (days.isEmpty()) {
            throw new IcsNotReadable(fileName);
        }
        return List.copyOf(days.values());
    }

    private static List<VEvent> events(String fileName, InputStream file) {
        try {
            return Biweekly.parse(file).all().stream()
                    .map(ICalendar::getEvents)
                    .flatMap(List::stream)
                    .filter(event -> event.getDateStart() != null)
                    .toList();
        } catch (IOException | RuntimeException broken) {
            throw new IcsNotReadable(fileName);
        }
    }

    private static void requireRoom(int days, String fileName) {
        if (days > MOST_DAYS) {
            throw new IcsTooLarge(fileName, MOST_DAYS);
        }
    }

    private static List<LocalDate> days(VEvent event) {
        LocalDate first = day(event.getDateStart().getValue());
        long length = length(event, first);
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate start : starts(event, first)) {
            start.datesUntil(start.plusDays(length)).forEach(days::add);
        }
        return days;
    }

    private static List<LocalDate> starts(VEvent event, LocalDate first) {
        if (event.getRecurrenceRule() == null) {
            return List.of(first);
        }
        List<LocalDate> starts = new ArrayList<>();
        DateIterator dates = event.getDateIterator(UTC);
        while (dates.hasNext() && starts.size() < REPETITIONS) {
            Date date = dates.next();
            starts.add(first.plusDays(java.time.temporal.ChronoUnit.DAYS.between(
                    event.getDateStart().getValue().toInstant(), date.toInstant())));
        }
        return starts;
    }

    /** The end of an all-day event is the day after its last one. */
    private static long length(VEvent event, LocalDate first) {
        if (event.getDateEnd() == null) {
            return 1;
        }
        ICalDate end = event.getDateEnd().getValue();
        LocalDate last = end.hasTime() ? day(end) : day(end).minusDays(1);
        long length = first.datesUntil(last.isBefore(first) ? first.plusDays(1) : last.plusDays(1))
                .limit(CalendarService.LONGEST_SHUTDOWN)
                .count();
        return Math.max(1, length);
    }

    private static LocalDate day(ICalDate date) {
        DateTimeComponents raw = date.getRawComponents();
        return raw == null
                ? date.toInstant().atZone(ZoneOffset.UTC).toLocalDate()
                : LocalDate.of(raw.getYear(), raw.getMonth(), raw.getDate());
    }

    private static String name(VEvent event, String fileName) {
        String summary = event.getSummary() == null ? null : event.getSummary().getValue();
        String name = summary == null || summary.isBlank() ? fileName : summary.strip();
        return name.substring(
                0, name.offsetByCodePoints(0, Math.min(LONGEST_NAME, name.codePointCount(0, name.length()))));
    }

    private static boolean isTentative(VEvent event) {
        return event.getStatus() != null && event.getStatus().isTentative();
    }
}
