package org.rapport.goal;

import java.io.Serial;
import org.rapport.shared.FieldViolation;

/** A number is needed. */
public class ValueMissing extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public ValueMissing(String field) {
        super(field, "number missing: " + field);
    }
}
