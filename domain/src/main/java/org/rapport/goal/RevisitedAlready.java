package org.rapport.goal;

import java.io.Serial;
import java.time.LocalDate;
import org.rapport.shared.FieldViolation;

/** The goals were revisited on that day already. */
public class RevisitedAlready extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public RevisitedAlready(LocalDate on) {
        super("on", "revisited already on " + on, on);
    }
}
