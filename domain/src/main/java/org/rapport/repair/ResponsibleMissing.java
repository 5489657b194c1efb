package org.rapport.repair;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** An acknowledgement names one responsible person on each side. */
public class ResponsibleMissing extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public ResponsibleMissing(String title) {
        super("responsible missing: " + title, title);
    }
}
