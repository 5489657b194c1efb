package org.rapport.dealing;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** Nobody disputes the payment. */
public class NotDisputed extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public NotDisputed(String reference) {
        super(reference + " is not disputed", reference);
    }
}
