package org.rapport.issue;

import java.io.Serializable;
import java.time.LocalDate;
import org.rapport.shared.Side;

/** Who did something, for which side, and on which day; what is null is the caller's own side, name, and today. */
public record By(Side side, String person, LocalDate on) implements Serializable {
    /** The caller, today. */
    public static final By CALLER = new By(null, null, null);

    /** Somebody of a side, today. */
    public static By of(Side side) {
        return new By(side, null, null);
    }
}
