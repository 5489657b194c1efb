package org.rapport.issue;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** Nothing more is written about a closed issue. */
public class IssueClosedAlready extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public IssueClosedAlready(String title) {
        super("closed: " + title, title);
    }
}
