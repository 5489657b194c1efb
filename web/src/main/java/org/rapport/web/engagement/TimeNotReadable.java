package org.rapport.web.engagement;

import java.io.Serial;
import org.rapport.shared.FieldViolation;

/** A time of day was typed that cannot be read. */
public class TimeNotReadable extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public TimeNotReadable(String field, String typed) {
        super(field, "Not a time of day: " + typed, typed);
    }
}
