package org.rapport.agreement;

import java.io.Serial;
import org.rapport.shared.FieldViolation;

/** A credit is not between 0 and 100 per cent. */
public class CreditOutOfRange extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public CreditOutOfRange(double threshold, double percent) {
        super("credits", "Credit: " + percent, String.valueOf(threshold), String.valueOf(percent));
    }
}
