package org.rapport.performance;

import java.io.Serializable;
import java.time.LocalDate;

/** A month or a quarter of the calendar, both ends included. */
public record Period(LocalDate from, LocalDate to, PeriodLength length) implements Serializable {
    /** The day by whose end the period is judged: a promise for its last day may be written down as kept on the next. */
    public LocalDate asOf() {
        return to.plusDays(1);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** {@code 2026-Q3} or {@code 2026-09}. */
    public String name() {
        return length.name(from);
    }

    /** The period before it, of the same length. */
    public Period previous() {
        return length.containing(from.minusDays(1));
    }

    /** The period after it, of the same length. */
    public Period next() {
        return length.containing(asOf());
    }
}
