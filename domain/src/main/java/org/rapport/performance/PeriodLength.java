package org.rapport.performance;

import java.time.LocalDate;
import java.time.YearMonth;

/** Over how long a scorecard measures. */
public enum PeriodLength {
    MONTH(1),
    QUARTER(3);

    private final int months;

    PeriodLength(int months) {
        this.months = months;
    }

    /** The period of this length that the day falls into. */
    public Period containing(LocalDate day) {
        int first = (day.getMonthValue() - 1) / months * months + 1;
        LocalDate from = LocalDate.of(day.getYear(), first, 1);
        return new Period(from, from.plusMonths(months).minusDays(1), this);
    }

    String name(LocalDate from) {
        return this == MONTH
                ? YearMonth.from(from).toString()
                : from.getYear() + "-Q" + ((from.getMonthValue() - 1) / months + 1);
    }
}
