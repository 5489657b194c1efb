package org.rapport.issue;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** The side that mended it cannot verify the effect. */
public class OwnFix extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public OwnFix(String title) {
        super("own fix: " + title, title);
    }
}
