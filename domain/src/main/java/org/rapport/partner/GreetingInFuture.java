package org.rapport.partner;

import java.io.Serial;
import java.time.LocalDate;
import org.rapport.shared.FieldViolation;

/** A greeting is recorded before it was sent. */
public class GreetingInFuture extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public GreetingInFuture(LocalDate on, LocalDate today) {
        super("occurredOn", "GreetingInFuture", on, today);
    }
}
