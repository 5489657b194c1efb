package org.rapport.dealing;

import java.io.Serial;
import java.time.LocalDate;
import org.rapport.shared.FieldViolation;

/** A dispute began before the invoice, or ended before it began, or lies ahead. */
public class DisputeOutOfRange extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public DisputeOutOfRange(LocalDate on, LocalDate from, LocalDate today) {
        super("on", "The dispute on " + on + " lies outside the days of the payment", on, from, today);
    }
}
