package org.rapport.repair;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** This side has signed already. */
public class SignedAlready extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public SignedAlready(String title) {
        super("signed already: " + title, title);
    }
}
