package org.rapport.partner;

import java.io.Serial;
import org.rapport.shared.FieldViolation;

/** Somebody asks for the days of too long a time. */
public class PeriodTooLong extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public PeriodTooLong(int longest) {
        super("until", "PeriodTooLong", longest);
    }
}
