package org.rapport.dealing;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.rapport.shared.Side;

/** A payment as a line of a list and as its own page shows it, as of a day; days that never were are null. */
public record PaymentRow(
        UUID id,
        UUID partner,
        String partnerCode,
        String partnerName,
        Side payer,
        String reference,
        UUID agreement,
        BigDecimal amount,
        String currency,
        AmountClass amountClass,
        LocalDate invoicedOn,
        LocalDate dueOn,
        Double discountPercent,
        LocalDate discountUntil,
        LocalDate paidOn,
        LocalDate disputedOn,
        String disputeReason,
        PaymentState state,
        long daysLate,
        String withdrawReason,
        LocalDate recordedOn)
        implements Serializable {
    static PaymentRow of(Payment one, String partnerCode, String partnerName, LocalDate asOf) {
        return new PaymentRow(
                one.id(),
                one.partner(),
                partnerCode,
                partnerName,
                one.payer(),
                one.reference(),
                one.agreement().orElse(null),
                one.money().amount().stripTrailingZeros(),
                one.money().currency(),
                one.amountClass(),
                one.invoicedOn(),
                one.dueOn(),
                one.discountPercent(),
                one.discountUntil(),
                one.paidOn(),
                one.disputedOn(),
                one.disputeReason(),
                one.state(asOf),
                one.days().late(asOf),
                one.withdrawReason(),
                one.recordedOn());
    }
}
