package org.rapport.repair;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** Whoever disputes a violation gives the reason and what speaks for it. */
public class DisputeReasonMissing extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public DisputeReasonMissing(String title) {
        super("dispute reason missing: " + title, title);
    }
}
