package org.rapport.repair;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** Causes that are settled within two days of the finding have not been looked for. */
public class DiagnosisTooSoon extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public DiagnosisTooSoon(String title) {
        super("diagnosis too soon: " + title, title);
    }
}
