package org.rapport.issue;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** An issue cannot be closed while agreed actions are open. */
public class ActionsOpen extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public ActionsOpen(String title, long open) {
        super("actions open: " + title, title, open);
    }
}
