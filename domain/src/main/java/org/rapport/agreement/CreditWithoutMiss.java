package org.rapport.agreement;

import java.io.Serial;
import org.rapport.shared.FieldViolation;

/** A credit was to be given for a value that keeps the target. */
public class CreditWithoutMiss extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public CreditWithoutMiss(double threshold, double target) {
        super(
                "credits",
                "Credit at " + threshold + ", target " + target,
                String.valueOf(threshold),
                String.valueOf(target));
    }
}
