package org.rapport.repair;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** An acknowledgement names the day on which the two sides first spoke about it. */
public class FirstContactMissing extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public FirstContactMissing(String title) {
        super("first contact missing: " + title, title);
    }
}
