package org.rapport.commitment;

import java.io.Serializable;
import java.time.LocalDate;
import org.rapport.shared.Side;

/** Who writes a fact down, for which side, today, and the day on which it was first recorded anywhere. */
public record Recording(String by, Side side, LocalDate today, LocalDate recordedOn) implements Serializable {
    /** A fact written down here and now. */
    public Recording(String by, Side side, LocalDate today) {
        this(by, side, today, today);
    }
}
