package org.rapport.dealing;

import java.io.Serial;
import java.time.LocalDate;
import org.rapport.shared.FieldViolation;

/** A payment was to be due before it was asked for. */
public class DueBeforeInvoice extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public DueBeforeInvoice(LocalDate invoicedOn, LocalDate dueOn) {
        super("dueOn", "Due " + dueOn + " before invoice of " + invoicedOn, invoicedOn, dueOn);
    }
}
