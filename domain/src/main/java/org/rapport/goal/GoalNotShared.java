package org.rapport.goal;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** Only a goal that both sides have confirmed can be achieved together. */
public class GoalNotShared extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public GoalNotShared(String title) {
        super("not confirmed by both: " + title, title);
    }
}
