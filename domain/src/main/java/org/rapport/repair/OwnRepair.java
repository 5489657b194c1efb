package org.rapport.repair;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** The side that did something cannot verify it. */
public class OwnRepair extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public OwnRepair(String title) {
        super("own repair: " + title, title);
    }
}
