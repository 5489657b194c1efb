package org.rapport.partner;

import java.io.Serial;
import org.rapport.shared.FieldViolation;

/** A time zone is not one of the IANA names. */
public class UnknownTimeZone extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public UnknownTimeZone(String timeZone) {
        super("timeZone", "Unknown time zone: " + timeZone, timeZone);
    }
}
