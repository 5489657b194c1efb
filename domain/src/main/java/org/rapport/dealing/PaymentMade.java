package org.rapport.dealing;

import java.time.LocalDate;
import java.util.UUID;
import org.rapport.shared.Side;

/** A payment was made, so many days late; days in dispute are not among them. */
public record PaymentMade(
        UUID payment, UUID partner, Side payer, LocalDate paidOn, long daysLate, AmountClass amountClass) {}
