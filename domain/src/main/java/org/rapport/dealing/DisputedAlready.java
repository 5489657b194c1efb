package org.rapport.dealing;

import java.io.Serial;
import java.time.LocalDate;
import org.rapport.shared.RuleViolation;

/** The payer disputes the payment already. */
public class DisputedAlready extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public DisputedAlready(String reference, LocalDate disputedOn) {
        super(reference + " disputed on " + disputedOn, reference, disputedOn);
    }
}
