package org.rapport.shared;

import java.io.Serial;

/** A text holds control characters. */
public class TextNotPrintable extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public TextNotPrintable(String field) {
        super(field, field + " holds control characters", field);
    }
}
