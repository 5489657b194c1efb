package org.rapport.performance;

import java.io.Serial;
import java.time.LocalDate;
import org.rapport.shared.RuleViolation;

/** Something was to be done in an improvement plan that is closed. */
public class PlanClosed extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public PlanClosed(LocalDate closedOn) {
        super("plan closed on " + closedOn, closedOn);
    }
}
