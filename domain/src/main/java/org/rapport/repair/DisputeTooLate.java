package org.rapport.repair;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** Five days on which both sides work have gone by since the violation was recorded; it can no longer be disputed. */
public class DisputeTooLate extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public DisputeTooLate(String title) {
        super("dispute too late: " + title, title);
    }
}
