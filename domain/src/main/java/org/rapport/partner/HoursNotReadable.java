package org.rapport.partner;

import java.io.Serial;
import org.rapport.shared.FieldViolation;

/** What was typed is no time of day. */
public class HoursNotReadable extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public HoursNotReadable(String field, String typed) {
        super(field, "Not a time of day: " + typed, typed);
    }
}
