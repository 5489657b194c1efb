package org.rapport.dealing;

import java.io.Serial;
import java.time.LocalDate;
import org.rapport.shared.RuleViolation;

/** A payment that has been made cannot be made or disputed again. */
public class PaidAlready extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public PaidAlready(String reference, LocalDate paidOn) {
        super(reference + " paid on " + paidOn, reference, paidOn);
    }
}
