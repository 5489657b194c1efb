package org.rapport.trust;

import java.io.Serial;
import org.rapport.shared.FieldViolation;

/** A figure of evidence outside its range. */
public class ValueOutOfRange extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public ValueOutOfRange(String field, double value, double lowest, double highest) {
        super(field, field + " of " + value, field, value, lowest, highest);
    }
}
