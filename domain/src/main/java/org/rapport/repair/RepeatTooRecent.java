package org.rapport.repair;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** Ninety days without a repeat come before trust is held to be mended. */
public class RepeatTooRecent extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public RepeatTooRecent(String title) {
        super("repeat too recent: " + title, title);
    }
}
