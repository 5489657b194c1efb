package org.rapport.shared;

import java.io.Serial;

/** A text that must be given was not. */
public class TextMissing extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public TextMissing(String field) {
        super(field, "Missing: " + field, field);
    }
}
