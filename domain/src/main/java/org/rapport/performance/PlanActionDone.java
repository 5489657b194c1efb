package org.rapport.performance;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** An action of an improvement plan was to be done a second time. */
public class PlanActionDone extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public PlanActionDone(String action) {
        super("done already: " + action, action);
    }
}
