package org.rapport.engagement;

import java.io.Serial;
import java.time.LocalDate;
import org.rapport.shared.RuleViolation;

/** An action is to be done that is done already. */
public class AgreedActionDone extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public AgreedActionDone(String what, LocalDate on) {
        super("AgreedActionDone: " + what, what, on);
    }
}
