package org.rapport.report;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** How often somebody wants the digest. */
public enum Frequency {
    /** For every business day, each night. */
    DAILY,
    /** For the days from Monday to Friday. */
    WEEKDAYS,
    /** For the day a week ends, Sunday. */
    WEEKLY,
    /** For the last day of a month. */
    MONTHLY;

    /** Whether the digest of this business day is wanted. */
    public boolean includes(LocalDate day) {
        return switch (this) {
            case DAILY -> true;
            case WEEKDAYS -> day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue();
            case WEEKLY -> day.getDayOfWeek() == DayOfWeek.SUNDAY;
            case MONTHLY -> day.getDayOfMonth() == day.lengthOfMonth();
        };
    }
}
