package org.rapport.repair;

import java.time.LocalDate;
import java.util.UUID;
import org.rapport.review.Aspect;
import org.rapport.shared.Side;

/** The other side verified that a repair was done. */
public record RepairVerified(
        UUID action,
        UUID partner,
        Side side,
        RepairKind kind,
        Aspect aspect,
        boolean unilateral,
        LocalDate promisedOn,
        LocalDate dueOn,
        LocalDate doneOn) {}
