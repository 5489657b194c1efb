package org.rapport.imports;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The days of one column of a file. Which of day and month comes first is decided from all values of the column, and
 * refused if they allow both: nothing is guessed.
 */
final class DayColumn {
    private static final int EXAMPLES = 3;
    /** Different texts of which the day is remembered; a column of days has few, a column of anything else any number. */
    private static final int REMEMBERED = 20_000;

    private final String column;
    private final SerialDays serials;
    private final Optional<DateTimeFormatter> pattern;
    private final Map<String, Optional<LocalDate>> known = new ConcurrentHashMap<>();
    private final List<String> eitherWay = new ArrayList<>();
    private String onlyDayFirst = "";
    private String onlyMonthFirst = "";
    private int values;

    DayColumn(String column, String dates, SerialDays serials) {
        this.column = column;
        this.serials = serials;
        this.pattern = dates.equals(Mapping.AUTO) ? Optional.empty() : Optional.of(formatter(dates));
    }

    /** Looks at one more value of the column. */
    void see(String text) {
        values++;
        if (pattern.isPresent() || certain(text).isPresent()) {
            return;
        }
        Optional<LocalDate> dayFirst = DayText.numbers(text, DayOrder.DAY_FIRST);
        Optional<LocalDate> monthFirst = DayText.numbers(text, DayOrder.MONTH_FIRST);
        if (dayFirst.isPresent() && monthFirst.isEmpty()) {
            onlyDayFirst = text;
        } else if (monthFirst.isPresent() && dayFirst.isEmpty()) {
            onlyMonthFirst = text;
        } else if (!dayFirst.equals(monthFirst) && eitherWay.size() < EXAMPLES && !eitherWay.contains(text)) {
            eitherWay.add(text);
        }
    }

    /** What was decided from the values seen; refused if they allow both orders, or demand both. */
    DayDecision decide() {
        if (!onlyDayFirst.isEmpty() && !onlyMonthFirst.isEmpty()) {
            throw new DatesContradictory(column, onlyDayFirst, onlyMonthFirst);
        }
        if (!onlyDayFirst.isEmpty()) {
            return new DayDecision(column, DayDecision.How.DAY_FIRST, onlyDayFirst, values);
        }
        if (!onlyMonthFirst.isEmpty()) {
            return new DayDecision(column, DayDecision.How.MONTH_FIRST, onlyMonthFirst, values);
        }
        if (!eitherWay.isEmpty()) {
            throw new DatesAmbiguous(column, eitherWay);
        }
        return new DayDecision(
                column, pattern.isPresent() ? DayDecision.How.PATTERN : DayDecision.How.CERTAIN, "", values);
    }

    /** The day that a cell of the column says, once the order is decided. */
    Optional<LocalDate> read(String text) {
        if (pattern.isPresent()) {
            return serials.day(text).or(() -> byPattern(text));
        }
        DayOrder order = onlyMonthFirst.isEmpty() ? DayOrder.DAY_FIRST : DayOrder.MONTH_FIRST;
        return certain(text).or(() -> DayText.numbers(text, order));
    }

    private Optional<LocalDate> certain(String text) {
        Optional<LocalDate> day = known.get(text);
        if (day == null) {
            day = serials.day(text).or(() -> DayText.certain(text));
            if (known.size() < REMEMBERED) {
                known.put(text, day);
            }
        }
        return day;
    }

    private Optional<LocalDate> byPattern(String text) {
        try {
            return Optional.of(LocalDate.parse(text, pattern.orElseThrow()));
        } catch (DateTimeParseException e) {
            return serials == SerialDays.NONE ? Optional.empty() : DayText.certain(text);
        }
    }

    /** Reads days by the pattern and nothing else; {@code yyyy} is the year as everybody writes it. */
    static DateTimeFormatter formatter(String dates) {
        return DateTimeFormatter.ofPattern(dates.replace('y', 'u'), Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
