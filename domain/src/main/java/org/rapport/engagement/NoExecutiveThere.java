package org.rapport.engagement;

import java.io.Serial;
import org.rapport.shared.FieldViolation;

/** A direction is said to have been shared where no executives met. */
public class NoExecutiveThere extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public NoExecutiveThere(String purpose) {
        super("topic", "NoExecutiveThere: " + purpose, purpose);
    }
}
