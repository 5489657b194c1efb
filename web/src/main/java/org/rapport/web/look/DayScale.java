package org.rapport.web.look;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.rapport.web.Scale;

/** A time axis that all rows of a picture share, from its first to its last day, in per cent of the width. */
public record DayScale(LocalDate from, LocalDate to, double end) implements Serializable {
    private static final int QUARTER = 3;

    /** A month on the axis; minor ones are left out where there is little room. */
    public record Month(YearMonth month, String x, boolean minor) implements Serializable {
        public boolean january() {
            return month.getMonthValue() == 1;
        }

        public LocalDate day() {
            return month.atDay(1);
        }
    }

    /** An axis over the whole width; at least a day long. */
    public static DayScale of(LocalDate from, LocalDate to) {
        return new DayScale(from, to, 100);
    }

    public DayScale {
        if (!to.isAfter(from)) {
            to = from.plusDays(1);
        }
    }

    public double at(LocalDate day) {
        return scale().at(days(day));
    }

    public String percent(LocalDate day) {
        return scale().percent(days(day));
    }

    /** How wide the time between two days is. */
    public String width(LocalDate one, LocalDate other) {
        return scale().width(days(one), days(other));
    }

    /** The months that begin on this axis. */
    public List<Month> months() {
        YearMonth last = YearMonth.from(to);
        YearMonth first = YearMonth.from(from.minusDays(1)).plusMonths(1);
        boolean few = first.plusMonths(QUARTER + 2L).isAfter(last);
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .map(month -> new Month(month, percent(month.atDay(1)), !few && month.getMonthValue() % QUARTER != 1))
                .toList();
    }

    private Scale scale() {
        return new Scale(0, days(to), 0, end);
    }

    private double days(LocalDate day) {
        return ChronoUnit.DAYS.between(from, day);
    }
}
