package org.rapport.web.look;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.rapport.shared.Side;

/**
 * A line of the timeline.
 *
 * @param icon name of a symbol of the frame without its {@code i-}: promise, issue, help, visit, payment, change, goal …
 * @param detail one more sentence, null for none
 * @param recordedOn day it was recorded if that was later than it happened, else null
 */
public record Happening(
        LocalDate on, Side side, String icon, String what, String href, String detail, LocalDate recordedOn)
        implements Serializable {
    /** Days between what happened and its record. */
    public long daysLate() {
        return ChronoUnit.DAYS.between(on, recordedOn);
    }
}
