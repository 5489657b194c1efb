package org.rapport.shared;

import java.io.Serial;

/** What was asked for does not exist, or not for this caller: the two are not told apart. */
public class NotFound extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public NotFound(String what, Object id) {
        super(what + " not found: " + id, what, String.valueOf(id));
    }
}
