package org.rapport.repair;

import java.io.Serializable;
import java.time.LocalDate;
import org.rapport.review.Aspect;
import org.rapport.shared.Side;

/** An action of a repair as it is promised; the side is the one that mends where it is not said. */
public record NewRepairAction(
        RepairKind kind,
        String text,
        Side side,
        String owner,
        LocalDate dueOn,
        String proof,
        Aspect aspect,
        boolean unilateral)
        implements Serializable {}
