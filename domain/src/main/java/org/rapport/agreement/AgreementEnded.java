package org.rapport.agreement;

import java.io.Serial;
import java.time.LocalDate;
import org.rapport.shared.RuleViolation;

/** An agreement that has ended was to be changed. */
public class AgreementEnded extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public AgreementEnded(String reference, LocalDate endedOn) {
        super("Agreement ended: " + reference, reference, endedOn);
    }
}
