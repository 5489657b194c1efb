package org.rapport.identity;

import java.io.Serial;
import org.rapport.shared.FieldViolation;

/** A login holds something else than 2 to 60 small letters, digits and . _ @ + -. */
public class LoginNotUsable extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public LoginNotUsable(String login) {
        super("login", "Login not usable: " + login, login);
    }
}
