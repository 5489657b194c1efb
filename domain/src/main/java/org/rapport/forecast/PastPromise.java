package org.rapport.forecast;

import java.time.LocalDate;
import java.util.UUID;
import org.rapport.shared.Side;

/**
 * One promised day and what came of it, as the forecast reads it.
 *
 * @param fulfilled the day it was done; null while it is not
 * @param ended the day it was withdrawn or broken; null while it is neither
 * @param broken whether it ended because the promisor dropped it; a withdrawal that both sides wanted is not a breach
 * @param repromise whether this day replaced an earlier one
 */
public record PastPromise(
        UUID commitment,
        UUID partner,
        Side promisor,
        LocalDate start,
        LocalDate due,
        LocalDate fulfilled,
        LocalDate ended,
        boolean broken,
        boolean repromise) {

    /** Whether it was done by that day: later news is not known yet. */
    public boolean doneBy(LocalDate day) {
        return fulfilled != null && !fulfilled.isAfter(day);
    }

    /** Whether it had been given up by that day without being done. */
    public boolean endedBy(LocalDate day) {
        return !doneBy(day) && ended != null && !ended.isAfter(day);
    }
}
