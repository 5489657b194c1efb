package org.rapport.agreement;

import java.io.Serial;
import org.rapport.shared.FieldViolation;

/** A worse value was to give no higher credit than a better one. */
public class CreditsNotRising extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public CreditsNotRising(double threshold) {
        super("credits", "Credit not rising at " + threshold, String.valueOf(threshold));
    }
}
