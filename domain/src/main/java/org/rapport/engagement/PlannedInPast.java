package org.rapport.engagement;

import java.io.Serial;
import java.time.LocalDate;
import org.rapport.shared.FieldViolation;

/** Something is to be planned for a day that has passed. */
public class PlannedInPast extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public PlannedInPast(LocalDate day, LocalDate today) {
        super("day", "PlannedInPast: " + day, day, today);
    }
}
