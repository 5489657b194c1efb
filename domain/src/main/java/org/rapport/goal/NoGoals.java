package org.rapport.goal;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** There are no open goals that could be revisited. */
public class NoGoals extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public NoGoals(String partner) {
        super("no goals with " + partner, partner);
    }
}
