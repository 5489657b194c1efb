package org.rapport.issue;

import java.io.Serial;
import java.time.LocalDate;
import org.rapport.shared.RuleViolation;

/** The issue was acknowledged before. */
public class AcknowledgedAlready extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public AcknowledgedAlready(String title, LocalDate on) {
        super("acknowledged already: " + title, title, on);
    }
}
