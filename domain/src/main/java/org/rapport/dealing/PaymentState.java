package org.rapport.dealing;

/** Where a payment stands on a day; derived from its days, never stored. */
public enum PaymentState {
    OPEN,
    OVERDUE,
    DISPUTED,
    PAID,
    PAID_LATE,
    WITHDRAWN
}
