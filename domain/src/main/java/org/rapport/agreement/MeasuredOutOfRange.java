package org.rapport.agreement;

import java.io.Serial;
import org.rapport.shared.FieldViolation;

/** A value or target is below nought, or a share above 100 per cent. */
public class MeasuredOutOfRange extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public MeasuredOutOfRange(String field, double value, String unit) {
        super(field, "Out of range: " + value + " " + unit, String.valueOf(value), unit);
    }
}
