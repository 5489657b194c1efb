package org.rapport.dealing;

import static org.rapport.identity.Permission.READ;
import static org.rapport.identity.Permission.RECORD_DEALINGS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rapport.agreement.Agreements;
import org.rapport.commitment.Recording;
import org.rapport.identity.Caller;
import org.rapport.identity.Permitted;
import org.rapport.partner.PartnerRow;
import org.rapport.partner.Partners;
import org.rapport.shared.NotFound;
import org.rapport.shared.Page;
import org.rapport.shared.Side;
import org.rapport.shared.Text;

/** What users do about payments: colleagues record them for both sides, a guest sees those of the own relationship. */
@ApplicationScoped
@Transactional
public class PaymentService {
    private Payments payments;
    private PaymentRegister register;
    private Partners partners;
    private Agreements agreements;
    private Caller caller;
    private Clock clock;

    protected PaymentService() {} // CDI proxy

    @Inject
    public PaymentService(
            Payments payments,
            PaymentRegister register,
            Partners partners,
            Agreements agreements,
            Caller caller,
            Clock clock) {
        this.payments = payments;
        this.register = register;
        this.partners = partners;
        this.agreements = agreements;
        this.caller = caller;
        this.clock = clock;
    }

    @Permitted(RECORD_DEALINGS)
    public UUID enter(NewPayment invoice) {
        caller.reach().require(invoice.partner());
        requireKnown(invoice);
        AmountScale scale = register.scale(List.of(invoice.partner()));
        Recording recording = new Recording(caller.requireUser().name(), caller.side(), today());
        return register.enter(invoice, scale, recording).id();
    }

    @Permitted(RECORD_DEALINGS)
    public void pay(UUID id, LocalDate on) {
        register.pay(reachable(id), on, today());
    }

    @Permitted(RECORD_DEALINGS)
    public void dispute(UUID id, LocalDate since, String reason) {
        register.dispute(reachable(id), since, reason, today());
    }

    @Permitted(RECORD_DEALINGS)
    public void settleDispute(UUID id, LocalDate on) {
        register.settleDispute(reachable(id), on, today());
    }

    @Permitted(RECORD_DEALINGS)
    public void withdraw(UUID id, String reason) {
        register.withdraw(reachable(id), reason, today());
    }

    @Permitted(READ)
    public PaymentRow find(UUID id) {
        return rows(List.of(reachable(id))).get(0);
    }

    @Permitted(READ)
    public PaymentRow findByReference(UUID partner, Side payer, String reference) {
        caller.reach().require(partner);
        return payments.withReferences(partner, List.of(reference)).stream()
                .filter(one -> one.payer() == payer)
                .findFirst()
                .map(one -> rows(List.of(one)).get(0))
                .orElseThrow(() -> new NotFound("Payment", reference));
    }

    @Permitted(READ)
    public Page<PaymentRow> page(PaymentQuery query) {
        Page<Payment> page = payments.page(caller.reach(), query);
        return new Page<>(rows(page.rows()), page.total(), page.first(), page.size());
    }

    private void requireKnown(NewPayment invoice) {
        if (partners.withId(invoice.partner()).isEmpty()) {
            throw new NotFound("Partner", invoice.partner());
        }
        if (invoice.agreement() != null
                && agreements
                        .withId(invoice.agreement())
                        .filter(one -> one.partner().equals(invoice.partner()))
                        .isEmpty()) {
            throw new NotFound("Agreement", invoice.agreement());
        }
        String reference = Text.required(invoice.reference(), "reference", 80);
        if (payments.withReferences(invoice.partner(), List.of(reference)).stream()
                .anyMatch(one -> one.payer() == invoice.payer())) {
            throw new PaymentReferenceTaken(reference);
        }
    }

    private List<PaymentRow> rows(List<Payment> some) {
        Map<UUID, PartnerRow> names =
                partners.rows(some.stream().map(Payment::partner).distinct().toList());
        return some.stream()
                .map(one -> PaymentRow.of(
                        one,
                        names.get(one.partner()).code(),
                        names.get(one.partner()).name(),
                        today()))
                .toList();
    }

    private Payment reachable(UUID id) {
        return payments.withId(id)
                .filter(payment -> caller.reach().covers(payment.partner()))
                .orElseThrow(() -> new NotFound("Payment", id));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
