package org.rapport.review;

import java.io.Serial;
import java.time.LocalDate;
import org.rapport.shared.RuleViolation;

/** An action is done once. */
public class ActionDone extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public ActionDone(String what, LocalDate on) {
        super(what + " was done on " + on, what, on);
    }
}
