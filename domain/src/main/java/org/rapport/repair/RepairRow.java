package org.rapport.repair;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.rapport.shared.Side;

/** A repair as a line of a list; type and dueBy may be null. */
public record RepairRow(
        UUID id,
        UUID partner,
        String partnerCode,
        String partnerName,
        int number,
        String title,
        Side causer,
        ViolationType type,
        boolean deception,
        LocalDate occurredOn,
        LocalDate detectedOn,
        RepairState state,
        LocalDate enteredOn,
        LocalDate dueBy)
        implements Serializable {
    /** The name people call it by: {@code R-3}. */
    public String label() {
        return "R-" + number;
    }

    public boolean isOver(LocalDate today) {
        return !state.isOver() && dueBy != null && dueBy.isBefore(today);
    }

    /** The side whose step is next; null where the step is for both. */
    public Side turn() {
        return switch (state) {
            case DETECTED -> causer;
            case REFORMING, EVALUATING -> causer.other();
            default -> null;
        };
    }
}
