package org.rapport.issue;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** An issue cannot be closed before the other side has verified the effect of the fix. */
public class NotVerified extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public NotVerified(String title) {
        super("not verified: " + title, title);
    }
}
