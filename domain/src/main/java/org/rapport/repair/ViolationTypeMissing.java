package org.rapport.repair;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** An acknowledgement says what kind of trust was broken. */
public class ViolationTypeMissing extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public ViolationTypeMissing(String title) {
        super("violation type missing: " + title, title);
    }
}
