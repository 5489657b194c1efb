package org.rapport.dealing;

import java.io.Serial;
import org.rapport.shared.FieldViolation;

/** A discount for prompt payment lacks its day or its share, or lies out of range. */
public class DiscountNotUsable extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public DiscountNotUsable(Object percent, Object until) {
        super(
                "discountPercent",
                "Discount not usable: " + percent + " until " + until,
                String.valueOf(percent),
                String.valueOf(until));
    }
}
