package org.rapport.identity;

import java.io.Serial;
import org.rapport.shared.FieldViolation;

/** Somebody already signs in with this login. */
public class LoginTaken extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public LoginTaken(String login) {
        super("login", "Login taken: " + login, login);
    }
}
