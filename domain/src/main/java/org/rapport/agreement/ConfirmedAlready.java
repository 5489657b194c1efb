package org.rapport.agreement;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** A side wanted to confirm a version twice. */
public class ConfirmedAlready extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public ConfirmedAlready(String reference, int version) {
        super("Confirmed already: " + reference + " version " + version, reference, version);
    }
}
