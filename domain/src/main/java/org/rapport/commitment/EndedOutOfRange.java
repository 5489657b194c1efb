package org.rapport.commitment;

import java.io.Serial;
import java.time.LocalDate;
import org.rapport.shared.FieldViolation;

/** A commitment is said to have ended before it was announced or in the future. */
public class EndedOutOfRange extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public EndedOutOfRange(LocalDate endedOn, LocalDate announcedOn, LocalDate today) {
        super("endedOn", "Ended on " + endedOn, endedOn, announcedOn, today);
    }
}
