package org.rapport.goal;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** The side has confirmed the goal before. */
public class GoalConfirmedAlready extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public GoalConfirmedAlready(String title) {
        super("confirmed already: " + title, title);
    }
}
