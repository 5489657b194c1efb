package org.rapport.dealing;

import java.io.Serial;
import org.rapport.shared.FieldViolation;

/** Another change with this partner has the reference. */
public class ChangeReferenceTaken extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public ChangeReferenceTaken(String reference) {
        super("reference", "Reference taken: " + reference, reference);
    }
}
