package org.rapport.dealing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.rapport.audit.AuditTrail;
import org.rapport.audit.Change;
import org.rapport.commitment.Recording;

/**
 * Writes payments down, for whoever has the right to: a use case, an import, the sample portfolio. Every fact is audited
 * and told to whoever listens, in the same transaction.
 */
@ApplicationScoped
@Transactional
public class PaymentRegister {
    private Payments payments;
    private AuditTrail audit;
    private Event<Object> events;

    protected PaymentRegister() {} // CDI proxy

    @Inject
    public PaymentRegister(Payments payments, AuditTrail audit, Event<Object> events) {
        this.payments = payments;
        this.audit = audit;
        this.events = events;
    }

    /** How large payments with the partners have been so far. */
    public AmountScale scale(List<UUID> partners) {
        return new AmountScale(payments.amounts(partners));
    }

    /** Enters an invoice; its reference must be free. */
    public Payment enter(NewPayment invoice, AmountScale scale, Recording recording) {
        Payment payment = new Payment(invoice, scale, recording);
        payments.add(payment);
        audit.record(change(payment, "entered")
                .field("reference", null, payment.reference())
                .field("payer", null, payment.payer())
                .field("amount", null, payment.money().amount().toPlainString())
                .field("currency", null, payment.money().currency())
                .field("dueOn", null, payment.dueOn()));
        return payment;
    }

    public void pay(Payment payment, LocalDate on, LocalDate today) {
        payment.pay(on, today);
        audit.record(change(payment, "paid").field("paidOn", null, on));
        events.fire(new PaymentMade(
                payment.id(),
                payment.partner(),
                payment.payer(),
                on,
                payment.days().late(on),
                payment.amountClass()));
    }

    public void dispute(Payment payment, LocalDate since, String reason, LocalDate today) {
        payment.dispute(since, reason, today);
        audit.record(
                change(payment, "disputed").field("disputedOn", null, since).field("reason", null, reason));
        events.fire(new PaymentDisputed(payment.id(), payment.partner(), payment.payer(), since));
    }

    /** The dispute is over; if its day has passed it is told as overdue with the next closing of a day. */
    public void settleDispute(Payment payment, LocalDate on, LocalDate today) {
        LocalDate since = payment.disputedOn();
        payment.settleDispute(on, today);
        audit.record(change(payment, "dispute settled")
                .field("disputedOn", since, null)
                .field("settledOn", null, on));
    }

    public void withdraw(Payment payment, String reason, LocalDate today) {
        payment.withdraw(reason, today);
        audit.record(change(payment, "withdrawn").field("reason", null, reason));
        events.fire(new PaymentWithdrawn(payment.id(), payment.partner(), payment.payer()));
    }

    private static Change change(Payment payment, String action) {
        return Change.of("payment", payment.id(), payment.partner(), action);
    }
}
