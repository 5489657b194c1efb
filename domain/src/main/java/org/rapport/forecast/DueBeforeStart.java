package org.rapport.forecast;

import java.io.Serial;
import java.time.LocalDate;
import org.rapport.shared.FieldViolation;

/** A promise cannot be for a day before it is given. */
public class DueBeforeStart extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public DueBeforeStart(LocalDate from, LocalDate due) {
        super("due", "Due " + due + " before " + from, due, from);
    }
}
