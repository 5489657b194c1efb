package org.rapport.dealing;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.rapport.shared.Side;

/**
 * Which payments to list, the latest due day first: {@code partner}, {@code payer} and the due days (both included) narrow
 * the list where not null; {@code open} asks for those not paid, disputed ones included.
 */
public record PaymentQuery(
        UUID partner, Side payer, boolean open, LocalDate dueFrom, LocalDate dueUntil, int first, int size)
        implements Serializable {
    /** All payments with a partner. */
    public static PaymentQuery with(UUID partner, int first, int size) {
        return new PaymentQuery(partner, null, false, null, null, first, size);
    }
}
