package org.rapport.repair;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** An acknowledgement writes down what is known and what is not known yet. */
public class KnownNotWritten extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public KnownNotWritten(String title) {
        super("known not written: " + title, title);
    }
}
