package org.rapport.issue;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** The idea was agreed, finished or dropped before. */
public class IdeaNotOpen extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public IdeaNotOpen(String title) {
        super("idea not open: " + title, title);
    }
}
