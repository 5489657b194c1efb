package org.rapport.culture;

import java.io.Serial;
import java.time.LocalDate;
import org.rapport.shared.RuleViolation;

/** A pulse cannot be answered before it opens or after it has closed. */
public class PulseNotOpen extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public PulseNotOpen(LocalDate opensOn, LocalDate closesOn) {
        super("PulseNotOpen", opensOn, closesOn);
    }
}
