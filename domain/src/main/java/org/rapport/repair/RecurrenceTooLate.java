package org.rapport.repair;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** After 180 days a repeat is a new violation. */
public class RecurrenceTooLate extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public RecurrenceTooLate(String title) {
        super("recurrence too late: " + title, title);
    }
}
