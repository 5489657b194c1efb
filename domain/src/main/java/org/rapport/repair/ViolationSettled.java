package org.rapport.repair;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** The violation was taken up or set aside already. */
public class ViolationSettled extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public ViolationSettled(String title) {
        super("violation settled: " + title, title);
    }
}
