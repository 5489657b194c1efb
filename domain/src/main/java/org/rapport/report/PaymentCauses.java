package org.rapport.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.rapport.dealing.Payment;
import org.rapport.dealing.Payments;

/** Finds payments of either side that come due, or are overdue; disputed ones are nobody's to warn of. */
@ApplicationScoped
class PaymentCauses implements AlertFinder {
    private Payments payments;

    protected PaymentCauses() {} // CDI proxy

    @Inject
    PaymentCauses(Payments payments) {
        this.payments = payments;
    }

    @Override
    public List<Alert.Cause> causes(Collection<UUID> partners, AlertWindow window) {
        return payments.openUntil(partners, window.until(AlertRule.PAYMENT_DUE)).stream()
                .map(PaymentCauses::cause)
                .toList();
    }

    private static Alert.Cause cause(Payment payment) {
        return new Alert.Cause(
                AlertRule.PAYMENT_DUE,
                payment.id(),
                payment.dueOn(),
                payment.partner(),
                payment.payer(),
                payment.reference(),
                null,
                null);
    }
}
