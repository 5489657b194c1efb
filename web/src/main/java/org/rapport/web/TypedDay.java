package org.rapport.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapport.shared.Language;

/**
 * Understands days as people type them: {@code 18 Dec}, {@code 18.12.}, {@code 2026-12-18}, {@code tomorrow},
 * {@code in 2 weeks}, in English and German alike. A day without a year is the one that lies nearest to today.
 */
public record TypedDay(LocalDate today) {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern FIGURES = Pattern.compile("(\\d{1,2})\\.\\s*(\\d{1,2})\\.?\\s*(\\d{4})?");
    private static final Pattern NAMED = Pattern.compile(
            "(?:(?!in\\b)\\p{L}{2,10}[.,]*\\s+)?(\\d{1,2})\\.?\\s+(\\p{L}{3,9})\\.?(?:,?\\s+(\\d{4}))?");
    private static final Pattern AHEAD =
            Pattern.compile("in\\s+(\\d{1,3}|a|an|one|ein|einem|einer)\\s+(day|week|month|tag|woche|monat)(?:s|en|n)?");

    /** The day that was meant, or empty if it cannot be told. */
    public Optional<LocalDate> read(String typed) {
        String text = typed.strip().replace('\u00a0', ' ').toLowerCase(Locale.ROOT);
        try {
            return Optional.ofNullable(understand(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private LocalDate understand(String text) {
        Matcher iso = ISO.matcher(text);
        Matcher figures = FIGURES.matcher(text);
        Matcher named = NAMED.matcher(text);
        if (iso.matches()) {
            return LocalDate.of(number(iso.group(1)), number(iso.group(2)), number(iso.group(3)));
        }
        if (figures.matches()) {
            return day(figures.group(3), number(figures.group(2)), number(figures.group(1)));
        }
        return named.matches() ? named(named) : ahead(text);
    }

    private LocalDate named(Matcher named) {
        return Arrays.stream(Month.values())
                .filter(month -> Arrays.stream(Language.values())
                        .map(language -> month.getDisplayName(TextStyle.FULL, language.locale()))
                        .anyMatch(name -> name.toLowerCase(Locale.ROOT).startsWith(named.group(2))))
                .findFirst()
                .map(month -> day(named.group(3), month.getValue(), number(named.group(1))))
                .orElse(null);
    }

    private LocalDate ahead(String text) {
        Matcher ahead = AHEAD.matcher(text);
        if (!ahead.matches()) {
            return switch (text) {
                case "today", "heute" -> today;
                case "tomorrow", "morgen" -> today.plusDays(1);
                case "yesterday", "gestern" -> today.minusDays(1);
                default -> null;
            };
        }
        int count = Character.isDigit(ahead.group(1).charAt(0)) ? number(ahead.group(1)) : 1;
        return switch (ahead.group(2)) {
            case "day", "tag" -> today.plusDays(count);
            case "week", "woche" -> today.plusWeeks(count);
            default -> today.plusMonths(count);
        };
    }

    private LocalDate day(String year, int month, int day) {
        if (year != null) {
            return LocalDate.of(number(year), month, day);
        }
        LocalDate thisYear = LocalDate.of(today.getYear(), month, day);
        if (thisYear.isBefore(today.minusMonths(6))) {
            return thisYear.plusYears(1);
        }
        return thisYear.isAfter(today.plusMonths(6)) ? thisYear.minusYears(1) : thisYear;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
