package org.rapport.review;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** A side confirms an action once. */
public class ActionConfirmed extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public ActionConfirmed(String what) {
        super("Confirmed already: " + what, what);
    }
}
