package org.rapport.partner;

import java.io.Serial;
import org.rapport.shared.FieldViolation;

/** A check-in cadence is shorter than a day or longer than a year. */
public class CadenceOutOfRange extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public CadenceOutOfRange(int days) {
        super("cadenceDays", "Cadence out of range: " + days, days);
    }
}
