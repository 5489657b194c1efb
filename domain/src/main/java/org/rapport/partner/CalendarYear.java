package org.rapport.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The named days of a country in one year, as they count. */
@ApplicationScoped
public class CalendarYear {
    private CalendarBook book;
    private NationalHolidays national;

    protected CalendarYear() {} // CDI proxy

    @Inject
    public CalendarYear(CalendarBook book, NationalHolidays national) {
        this.book = book;
        this.national = national;
    }

    /** Our own lines, and of Jollyday's those that they leave room for (without an id). */
    public List<CalendarRow> of(String country, int year) {
        List<CalendarRow> lines = new ArrayList<>(book.rows(country, year));
        if (lines.stream().noneMatch(CalendarRow::wholeYear)) {
            national.of(country, year).values().stream()
                    .filter(day -> lines.stream().noneMatch(line -> line.day().equals(day.day())))
                    .map(day -> row(country, day))
                    .toList()
                    .forEach(lines::add);
        }
        lines.sort(Comparator.comparing(CalendarRow::day).thenComparing(CalendarRow::name));
        return lines;
    }

    private static CalendarRow row(String country, DayOff day) {
        return new CalendarRow(
                null, country, null, day.day(), day.kind(), day.name(), day.source(), day.estimated(), false);
    }
}
