package org.rapport.performance;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** An improvement plan was to be closed with actions still to be done. */
public class PlanActionsOpen extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public PlanActionsOpen(long open) {
        super(open + " actions are still open", open);
    }
}
