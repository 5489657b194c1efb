package org.rapport.agreement;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** An agreement cannot be renewed: its terms do not allow it, or notice was given. */
public class NotRenewable extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public NotRenewable(String reference) {
        super("Not renewable: " + reference, reference);
    }
}
