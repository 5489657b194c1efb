package org.rapport.identity;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** The caller lacks the permission for what was asked. */
public class NotPermitted extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public NotPermitted(Permission needed) {
        super("Not permitted: needs " + needed, needed.name());
    }
}
