package org.rapport.web.api;

import java.io.Serial;
import org.rapport.shared.FieldViolation;

/** A call names a field that does not exist. */
public class UnknownField extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public UnknownField(String field, String known) {
        super(field, "Unknown field: " + field, field, known);
    }
}
