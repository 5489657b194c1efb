package org.rapport.agreement;

import java.io.Serial;
import org.rapport.shared.FieldViolation;

/** A correction says the value that is on record. */
public class SameValueMeasured extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public SameValueMeasured(double value) {
        super("value", "Same value: " + value, value);
    }
}
