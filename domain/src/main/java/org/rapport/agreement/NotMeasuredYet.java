package org.rapport.agreement;

import java.io.Serial;
import java.time.LocalDate;
import org.rapport.shared.FieldViolation;

/** A period without a value cannot be corrected. */
public class NotMeasuredYet extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public NotMeasuredYet(String name, LocalDate startsOn) {
        super("period", name + " not measured from " + startsOn, name, startsOn);
    }
}
