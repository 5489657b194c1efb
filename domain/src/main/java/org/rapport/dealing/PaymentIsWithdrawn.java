package org.rapport.dealing;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** The payment was entered by mistake and is withdrawn. */
public class PaymentIsWithdrawn extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public PaymentIsWithdrawn(String reference) {
        super(reference + " is withdrawn", reference);
    }
}
