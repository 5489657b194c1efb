package org.rapport.repair;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** Nine of ten repair promises are kept before the repair is judged. */
public class TooFewKept extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public TooFewKept(String title) {
        super("too few kept: " + title, title);
    }
}
