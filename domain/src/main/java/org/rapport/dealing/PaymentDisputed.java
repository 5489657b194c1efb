package org.rapport.dealing;

import java.time.LocalDate;
import java.util.UUID;
import org.rapport.shared.Side;

/** The payer does not accept an invoice; while that lasts it is not held against the payer. */
public record PaymentDisputed(UUID payment, UUID partner, Side payer, LocalDate on) {}
