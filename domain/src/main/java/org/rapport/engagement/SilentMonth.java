package org.rapport.engagement;

import java.io.Serializable;
import java.time.YearMonth;
import org.rapport.shared.Side;

/** The longest silence of a closed month for a side that is answerable for it, in days on which both sides work. */
public record SilentMonth(YearMonth month, Side side, double days, double cadence, int contacts)
        implements Serializable {
    public boolean over() {
        return days > cadence;
    }
}
