package org.rapport.repair;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** Something in the plan makes good the harm. */
public class HarmRepairMissing extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public HarmRepairMissing(String title) {
        super("harm repair missing: " + title, title);
    }
}
