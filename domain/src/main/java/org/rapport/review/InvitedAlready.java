package org.rapport.review;

import java.io.Serial;
import org.rapport.shared.FieldViolation;

/** Nobody is asked twice. */
public class InvitedAlready extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public InvitedAlready(String name) {
        super("user", name + " was asked already", name);
    }
}
