package org.rapport.issue;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** The side that wrote down a cause cannot agree to it for the other. */
public class OwnCause extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public OwnCause(String text) {
        super("own cause: " + text, text);
    }
}
