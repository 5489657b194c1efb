package org.rapport.performance;

import java.io.Serial;
import org.rapport.shared.FieldViolation;

/** A template names somebody to be mailed who is no active user. */
public class RecipientUnknown extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public RecipientUnknown(String name) {
        super("mailTo", "nobody has the login " + name, name);
    }
}
