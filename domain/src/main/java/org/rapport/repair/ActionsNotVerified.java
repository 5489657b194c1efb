package org.rapport.repair;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** The other side has verified every action of the plan. */
public class ActionsNotVerified extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public ActionsNotVerified(String title) {
        super("actions not verified: " + title, title);
    }
}
