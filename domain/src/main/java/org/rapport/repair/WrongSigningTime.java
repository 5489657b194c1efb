package org.rapport.repair;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** Sponsors sign only while the repair is judged. */
public class WrongSigningTime extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public WrongSigningTime(String title) {
        super("wrong signing time: " + title, title);
    }
}
