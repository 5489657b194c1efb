package org.rapport.trust;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.rapport.shared.Side;

/** A side whose score moved between two closed days; scores are 0..1. */
public record Mover(
        UUID partner,
        Side side,
        LocalDate from,
        LocalDate to,
        double before,
        double after,
        Standing standingBefore,
        Standing standingAfter)
        implements Serializable {
    /** The movement in points, -100..100. */
    public double points() {
        return 100 * (after - before);
    }
}
