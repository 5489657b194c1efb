package org.rapport.repair;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** The plan holds at least one control that prevents a repeat. */
public class RegulationMissing extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public RegulationMissing(String title) {
        super("regulation missing: " + title, title);
    }
}
