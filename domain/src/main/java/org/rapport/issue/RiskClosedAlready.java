package org.rapport.issue;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** Nothing more is written about a closed risk. */
public class RiskClosedAlready extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public RiskClosedAlready(String title) {
        super("risk closed: " + title, title);
    }
}
