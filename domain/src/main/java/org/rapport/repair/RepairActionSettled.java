package org.rapport.repair;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** The action is done or given up. */
public class RepairActionSettled extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public RepairActionSettled(String title) {
        super("repair action settled: " + title, title);
    }
}
