package org.rapport.culture;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** Somebody has answered a pulse before; nobody can say which answers are theirs, so none can be changed. */
public class PulseAnsweredAlready extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public PulseAnsweredAlready() {
        super("PulseAnsweredAlready");
    }
}
