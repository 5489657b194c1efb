package org.rapport.issue;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** There is no fix whose effect could be verified. */
public class NothingToVerify extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public NothingToVerify(String title) {
        super("nothing to verify: " + title, title);
    }
}
