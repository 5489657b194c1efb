package org.rapport.repair;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** At least one cause lies in how the house works, not in a person. */
public class SystemCauseMissing extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public SystemCauseMissing(String title) {
        super("system cause missing: " + title, title);
    }
}
