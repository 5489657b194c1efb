package org.rapport.report;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** How often somebody wants the digest. */
public enum Frequency {
    DAILY,
    /** For the day a week ends, Sunday. */
    WEEKLY;

    /** Whether the digest of this business day is wanted. */
    public boolean includes(LocalDate day) {
        return this == DAILY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
