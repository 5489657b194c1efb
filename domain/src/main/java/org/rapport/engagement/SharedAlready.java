package org.rapport.engagement;

import java.io.Serial;
import java.time.LocalDate;
import org.rapport.shared.RuleViolation;

/** Something is to be told that was told already. */
public class SharedAlready extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public SharedAlready(String what, LocalDate on) {
        super("SharedAlready: " + what, what, on);
    }
}
