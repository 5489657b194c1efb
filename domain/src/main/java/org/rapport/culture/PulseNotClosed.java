package org.rapport.culture;

import java.io.Serial;
import java.time.LocalDate;
import org.rapport.shared.RuleViolation;

/** A pulse has no results before it is closed: figures that grow while people answer betray them. */
public class PulseNotClosed extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public PulseNotClosed(LocalDate closesOn) {
        super("PulseNotClosed", closesOn);
    }
}
