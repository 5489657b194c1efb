package org.rapport.agreement;

import java.io.Serial;
import org.rapport.shared.FieldViolation;

/** A notice period is negative or longer than three years. */
public class NoticeDaysOutOfRange extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public NoticeDaysOutOfRange(String field, int days) {
        super(field, "Notice days: " + days, days);
    }
}
