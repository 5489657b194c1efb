package org.rapport.dealing;

import java.time.LocalDate;
import java.util.UUID;
import org.rapport.shared.Side;

/** A payment had not been made on the day after its due day, and nobody disputed it. */
public record PaymentOverdue(
        UUID payment, UUID partner, Side payer, LocalDate dueOn, LocalDate dayClosed, AmountClass amountClass) {}
