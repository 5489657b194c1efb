package org.rapport.agreement;

import java.io.Serial;
import java.time.LocalDate;
import org.rapport.shared.FieldViolation;

/** A period has a value already; another one is a correction. */
public class MeasuredAlready extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public MeasuredAlready(String name, LocalDate startsOn) {
        super("period", name + " measured from " + startsOn, name, startsOn);
    }
}
