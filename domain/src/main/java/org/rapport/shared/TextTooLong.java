package org.rapport.shared;

import java.io.Serial;

/** A text is longer than there is room for it. */
public class TextTooLong extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public TextTooLong(String field, String value, int max) {
        super(field, field + " is longer than " + max, field, value.substring(0, Math.min(40, value.length())), max);
    }
}
