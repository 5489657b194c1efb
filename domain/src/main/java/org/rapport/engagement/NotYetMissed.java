package org.rapport.engagement;

import java.io.Serial;
import java.time.LocalDate;
import org.rapport.shared.RuleViolation;

/** An encounter is said to be missed before its day. */
public class NotYetMissed extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public NotYetMissed(LocalDate day, LocalDate today) {
        super("NotYetMissed: " + day, day, today);
    }
}
