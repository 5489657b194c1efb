package org.rapport.repair;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** The plan holds at least one thing by which the other side can see the change. */
public class DemonstrationMissing extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public DemonstrationMissing(String title) {
        super("demonstration missing: " + title, title);
    }
}
