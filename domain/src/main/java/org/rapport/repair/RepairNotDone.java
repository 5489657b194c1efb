package org.rapport.repair;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** Only what is done can be verified. */
public class RepairNotDone extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public RepairNotDone(String title) {
        super("repair not done: " + title, title);
    }
}
