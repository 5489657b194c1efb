package org.rapport.goal;

import java.io.Serial;
import java.time.LocalDate;
import org.rapport.shared.FieldViolation;

/** Nothing can be reported of a day to come. */
public class ReportedInFuture extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public ReportedInFuture(LocalDate on, LocalDate today) {
        super("on", "reported in the future: " + on, on, today);
    }
}
