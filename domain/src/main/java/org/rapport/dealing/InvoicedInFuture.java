package org.rapport.dealing;

import java.io.Serial;
import java.time.LocalDate;
import org.rapport.shared.FieldViolation;

/** An invoice bears a day that has not come yet. */
public class InvoicedInFuture extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public InvoicedInFuture(LocalDate invoicedOn, LocalDate today) {
        super("invoicedOn", "The invoice is of " + invoicedOn + ", which has not come yet", invoicedOn, today);
    }
}
