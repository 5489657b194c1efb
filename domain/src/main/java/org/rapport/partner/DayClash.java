package org.rapport.partner;

import java.io.Serializable;
import java.time.LocalDate;
import org.rapport.shared.Side;

/**
 * That a side does not work on a day somebody wants to use.
 *
 * @param country of that side, two letters of ISO 3166
 * @param dayOff the holiday or shutdown; null on a plain weekend
 * @param next its next working day
 */
public record DayClash(Side side, String country, LocalDate day, DayOff dayOff, LocalDate next)
        implements Serializable {
    /** Whether it is a plain weekend. */
    public boolean isWeekend() {
        return dayOff == null;
    }
}
