package org.rapport.dealing;

import java.time.LocalDate;

/**
 * A payment as another system tells it.
 *
 * @param paidOn the day it was paid; null while it is open
 * @param disputed whether the payer disputes it; null where the system does not say
 */
public record PaymentFacts(NewPayment invoice, LocalDate paidOn, Boolean disputed) {
    String reference() {
        return invoice.reference() == null ? "" : invoice.reference().strip();
    }
}
