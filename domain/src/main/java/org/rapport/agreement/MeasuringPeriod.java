package org.rapport.agreement;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** How long a service is measured before its value is read; periods are those of the calendar. */
public enum MeasuringPeriod {
    MONTH(1),
    QUARTER(3);

    private final int months;

    MeasuringPeriod(int months) {
        this.months = months;
    }

    /** First day of the period that a day falls into. */
    public LocalDate startOf(LocalDate day) {
        return this == MONTH ? day.withDayOfMonth(1) : day.with(IsoFields.DAY_OF_QUARTER, 1);
    }

    /** Last day of the period that begins on a day. */
    public LocalDate endOf(LocalDate start) {
        return start.plusMonths(months).minusDays(1);
    }

    /** First day of the period after the one that begins on a day. */
    public LocalDate after(LocalDate start) {
        return start.plusMonths(months);
    }
}
