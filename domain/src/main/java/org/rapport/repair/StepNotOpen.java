package org.rapport.repair;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** This step does not follow on where the repair stands now. */
public class StepNotOpen extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public StepNotOpen(String title) {
        super("step not open: " + title, title);
    }
}
