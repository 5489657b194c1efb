package org.rapport.commitment;

import java.io.Serial;
import java.time.LocalDate;
import org.rapport.shared.FieldViolation;

/** A fulfilment is said to lie on a day that has not come. */
public class FulfilledInFuture extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public FulfilledInFuture(LocalDate fulfilledOn, LocalDate today) {
        super("fulfilledOn", "Fulfilled in the future: " + fulfilledOn, fulfilledOn, today);
    }
}
