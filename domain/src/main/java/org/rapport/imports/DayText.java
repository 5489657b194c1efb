package org.rapport.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a day as people and programs write it; a time of day behind it is dropped. */
final class DayText {
    private static final String TIME = "([T ]\\d{1,2}:\\d{2}.*)?";
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-/.]?)(\\d{1,2})\\2(\\d{1,2})" + TIME);
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})([-/. ])(\\d{1,2})\\2(\\d{4}|\\d{2})" + TIME);
    private static final Pattern DAY_NAMED =
            Pattern.compile("(\\d{1,2})[-/. ]+([A-Za-z]{3,9})[-/., ]+(\\d{4}|\\d{2})" + TIME);
    private static final Pattern MONTH_NAMED = Pattern.compile("([A-Za-z]{3,9})\\.? +(\\d{1,2}),? +(\\d{4})" + TIME);
    private static final int CENTURY_TURNS = 80;

    private DayText() {}

    /** The day of a text that can be read in one way only: year first, or the month as an English word. */
    static Optional<LocalDate> certain(String text) {
        Matcher iso = YEAR_FIRST.matcher(text);
        if (iso.matches()) {
            boolean compactButShort = iso.group(2).isEmpty() && (iso.group(3) + iso.group(4)).length() < 4;
            return compactButShort ? Optional.empty() : day(iso.group(1), iso.group(3), iso.group(4));
        }
        Matcher named = DAY_NAMED.matcher(text);
        if (named.matches()) {
            return day(named.group(3), month(named.group(2)), named.group(1));
        }
        Matcher american = MONTH_NAMED.matcher(text);
        return american.matches()
                ? day(american.group(3), month(american.group(1)), american.group(2))
                : Optional.empty();
    }

    /** The day of a text of numbers with the year at the end, read in the given order. */
    static Optional<LocalDate> numbers(String text, DayOrder order) {
        Matcher numbers = YEAR_LAST.matcher(text);
        if (!numbers.matches()) {
            return Optional.empty();
        }
        return order == DayOrder.DAY_FIRST
                ? day(numbers.group(4), numbers.group(3), numbers.group(1))
                : day(numbers.group(4), numbers.group(1), numbers.group(3));
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(year(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Two digits mean 1980 to 2079. */
    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        if (digits.length() > 2) {
            return year;
        }
        return year < CENTURY_TURNS ? 2000 + year : 1900 + year;
    }

    private static String month(String word) {
        String start = word.toUpperCase(Locale.ROOT);
        for (Month month : Month.values()) {
            if (month.name().startsWith(start)) {
                return String.valueOf(month.getValue());
            }
        }
        return "0";
    }
}
