package org.rapport.repair;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** The repair is over. */
public class RepairOver extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public RepairOver(String title) {
        super("repair over: " + title, title);
    }
}
