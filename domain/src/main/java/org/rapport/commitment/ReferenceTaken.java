package org.rapport.commitment;

import java.io.Serial;
import org.rapport.shared.FieldViolation;

/** Another commitment with this partner has the reference already. */
public class ReferenceTaken extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public ReferenceTaken(String reference) {
        super("reference", "Reference taken: " + reference, reference);
    }
}
