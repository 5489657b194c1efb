package org.rapport.agreement;

import java.io.Serial;
import org.rapport.shared.FieldViolation;

/** Another agreement with this partner has the reference already. */
public class AgreementReferenceTaken extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public AgreementReferenceTaken(String reference) {
        super("reference", "Agreement reference taken: " + reference, reference);
    }
}
