package org.rapport.web.api;

import java.io.Serial;
import org.rapport.shared.FieldViolation;

/** A field holds something it cannot hold. */
public class FieldNotReadable extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public FieldNotReadable(String field, String value, String wanted) {
        super(field, field + " is not " + wanted, field, value, wanted);
    }
}
