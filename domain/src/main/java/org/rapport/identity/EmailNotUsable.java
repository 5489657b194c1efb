package org.rapport.identity;

import java.io.Serial;
import org.rapport.shared.FieldViolation;

/** A mail address cannot be one. */
public class EmailNotUsable extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public EmailNotUsable(String email) {
        super("email", "Not a mail address: " + email, email);
    }
}
