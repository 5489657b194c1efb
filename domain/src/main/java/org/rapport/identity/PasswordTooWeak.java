package org.rapport.identity;

import java.io.Serial;
import org.rapport.shared.FieldViolation;

/** A password is too short, too long, or the login itself. */
public class PasswordTooWeak extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public PasswordTooWeak(int atLeast) {
        super("password", "Password too weak", atLeast);
    }
}
