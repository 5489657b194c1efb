package org.rapport.issue;

import java.io.Serial;
import org.rapport.shared.FieldViolation;

/** A time to acknowledge or resolve is not 1 to 250 days, or resolving is to take less than acknowledging. */
public class AgreedTimeOutOfRange extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public AgreedTimeOutOfRange(String field, int days) {
        super(field, "agreed time out of range: " + days, days);
    }
}
