package org.rapport.engagement;

import java.io.Serial;
import java.time.LocalDate;
import org.rapport.shared.FieldViolation;

/** Something is said to have happened on a day that has not come. */
public class HeldInFuture extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public HeldInFuture(String field, LocalDate on, LocalDate today) {
        super(field, "HeldInFuture: " + on, on, today);
    }
}
