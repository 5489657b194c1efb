package org.rapport.agreement;

import java.io.Serial;
import org.rapport.shared.FieldViolation;

/** An agreement that can be renewed does not say for how many months. */
public class RenewalMonthsMissing extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public RenewalMonthsMissing(int months) {
        super("renewalMonths", "Renewal months: " + months, months);
    }
}
