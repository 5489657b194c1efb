package org.rapport.repair;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** Each action of the plan has an owner, a day and a proof. */
public class ActionIncomplete extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public ActionIncomplete(String title) {
        super("action incomplete: " + title, title);
    }
}
