package org.rapport.night;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** There is nothing to stop. */
public class NoNightRunning extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public NoNightRunning() {
        super("no night is being run");
    }
}
