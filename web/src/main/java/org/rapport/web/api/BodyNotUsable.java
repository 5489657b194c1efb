package org.rapport.web.api;

import java.io.Serial;
import org.rapport.shared.FieldViolation;

/** The body of a call is not the JSON object it should be. */
public class BodyNotUsable extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public BodyNotUsable() {
        super("body", "The body is not a JSON object");
    }
}
