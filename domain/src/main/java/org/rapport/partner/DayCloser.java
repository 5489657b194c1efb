package org.rapport.partner;

import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;

/**
 * A feature for which the end of a business day means something: what was due by then and did not happen becomes a fact.
 * Closing a day again, after a crash or by hand, must find nothing left to do.
 */
public interface DayCloser {
    /** What is counted, in words with hyphens: {@code promises-overdue}. */
    String counted();

    /** Works out what closing a day needs of all partners together; called once before the day is closed for any. */
    default void prepare(LocalDate day) {}

    /** Closes the day for the partners and says how many facts that gave. */
    int close(LocalDate day, Collection<UUID> partners);
}
