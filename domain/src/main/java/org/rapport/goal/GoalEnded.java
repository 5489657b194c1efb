package org.rapport.goal;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** Nothing more is said about a goal that was achieved or dropped. */
public class GoalEnded extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public GoalEnded(String title) {
        super("ended: " + title, title);
    }
}
