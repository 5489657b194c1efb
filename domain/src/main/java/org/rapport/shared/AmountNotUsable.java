package org.rapport.shared;

import java.io.Serial;

/** An amount of money is missing, not above nought, or beyond what can be kept. */
public class AmountNotUsable extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public AmountNotUsable(Object amount) {
        super("amount", "Amount not usable: " + amount, String.valueOf(amount));
    }
}
