package org.rapport.forecast;

import java.time.LocalDate;

/** How a promised day compares with the promisor's record. */
public enum Optimism {
    /** At or after the day by which 8 in 10 are done. */
    NONE,
    /** Before the day by which 8 in 10 are done. */
    TIGHT,
    /** Before the day by which half are done: more likely missed than kept. */
    UNLIKELY;

    /** Compares a promised day with the days of the record. */
    static Optimism of(LocalDate due, LocalDate p50, LocalDate p80) {
        if (due.isBefore(p50)) {
            return UNLIKELY;
        }
        return due.isBefore(p80) ? TIGHT : NONE;
    }
}
