package org.rapport.dealing;

import java.util.UUID;
import org.rapport.shared.Side;

/** A payment that should never have been entered counts no more. */
public record PaymentWithdrawn(UUID payment, UUID partner, Side payer) {}
