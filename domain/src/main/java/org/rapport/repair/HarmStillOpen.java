package org.rapport.repair;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** The side that suffered the harm says that each part of it was made good. */
public class HarmStillOpen extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public HarmStillOpen(String title) {
        super("harm still open: " + title, title);
    }
}
