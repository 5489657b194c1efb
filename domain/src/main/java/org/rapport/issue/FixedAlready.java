package org.rapport.issue;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** The issue has been mended and waits for verification, so nothing can be mended anew. */
public class FixedAlready extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public FixedAlready(String title) {
        super("fixed already: " + title, title);
    }
}
