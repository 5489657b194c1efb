package org.rapport.night;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** One night runs at a time, however many servers there are. */
public class NightAlreadyRunning extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public NightAlreadyRunning() {
        super("a night is being run already");
    }
}
