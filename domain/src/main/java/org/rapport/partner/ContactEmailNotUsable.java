package org.rapport.partner;

import java.io.Serial;
import org.rapport.shared.FieldViolation;

/** A contact's mail address cannot be written to. */
public class ContactEmailNotUsable extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public ContactEmailNotUsable(String email) {
        super("email", "Mail address not usable: " + email, email);
    }
}
