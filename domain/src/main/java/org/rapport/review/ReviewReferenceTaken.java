package org.rapport.review;

import java.io.Serial;
import org.rapport.shared.FieldViolation;

/** Another review with this partner has the reference. */
public class ReviewReferenceTaken extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public ReviewReferenceTaken(String reference) {
        super("reference", "Reference in use: " + reference, reference);
    }
}
