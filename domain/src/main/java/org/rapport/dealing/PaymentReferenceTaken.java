package org.rapport.dealing;

import java.io.Serial;
import org.rapport.shared.FieldViolation;

/** Another payment of this side has the reference. */
public class PaymentReferenceTaken extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public PaymentReferenceTaken(String reference) {
        super("reference", "Reference taken: " + reference, reference);
    }
}
