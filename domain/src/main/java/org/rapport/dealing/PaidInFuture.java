package org.rapport.dealing;

import java.io.Serial;
import java.time.LocalDate;
import org.rapport.shared.FieldViolation;

/** A payment was to be made on a day that has not come yet. */
public class PaidInFuture extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public PaidInFuture(LocalDate paidOn, LocalDate today) {
        super("paidOn", "It is said to be paid on " + paidOn + ", which has not come yet", paidOn, today);
    }
}
