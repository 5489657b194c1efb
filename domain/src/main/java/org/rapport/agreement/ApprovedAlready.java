package org.rapport.agreement;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** An agreement was to be approved a second time. */
public class ApprovedAlready extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public ApprovedAlready(String reference) {
        super("Approved already: " + reference, reference);
    }
}
