package org.rapport.dealing;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.rapport.shared.Side;

/**
 * What an invoice asks for: who pays, how much, by which day, and what paying promptly is worth.
 *
 * @param agreement the agreement it falls under, or null
 * @param discountPercent per cent off when paid by {@code discountUntil}; both or neither
 */
public record NewPayment(
        UUID partner,
        Side payer,
        String reference,
        UUID agreement,
        BigDecimal amount,
        String currency,
        LocalDate invoicedOn,
        LocalDate dueOn,
        Double discountPercent,
        LocalDate discountUntil)
        implements Serializable {}
