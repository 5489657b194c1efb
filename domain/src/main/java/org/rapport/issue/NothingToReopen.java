package org.rapport.issue;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** The issue is still open. */
public class NothingToReopen extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public NothingToReopen(String title) {
        super("open already: " + title, title);
    }
}
