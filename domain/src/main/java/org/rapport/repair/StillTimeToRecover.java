package org.rapport.repair;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** Repairing goes on only after the planned time, with the score not back. */
public class StillTimeToRecover extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public StillTimeToRecover(String title) {
        super("still time to recover: " + title, title);
    }
}
