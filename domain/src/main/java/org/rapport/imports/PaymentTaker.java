package org.rapport.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.rapport.dealing.NewPayment;
import org.rapport.dealing.PaymentFacts;
import org.rapport.dealing.PaymentIntake;
import org.rapport.partner.Partners;
import org.rapport.shared.Intake;
import org.rapport.shared.Side;

/** Takes payments of both sides from the books. */
@ApplicationScoped
class PaymentTaker extends FactTaker<PaymentFacts> {
    private PaymentIntake intake;

    protected PaymentTaker() { // CDI proxy
        super(null, null, null);
    }

    @Inject
    PaymentTaker(PaymentIntake intake, Partners partners, NewcomerDesk newcomers) {
        super(partners, newcomers, "reference");
        this.intake = intake;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.PAYMENTS;
    }

    @Override
    PaymentFacts facts(MappedRow row, UUID partner) {
        NewPayment invoice = new NewPayment(
                partner,
                row.choice("payer", Side.class).orElseThrow(),
                row.needed("reference"),
                null,
                BigDecimal.valueOf(row.number("amount").orElseThrow()),
                row.needed("currency"),
                row.neededDay("invoiced_on"),
                row.neededDay("due_on"),
                row.number("discount_percent").orElse(null),
                row.day("discount_until").orElse(null));
        return new PaymentFacts(
                invoice, row.day("paid_on").orElse(null), row.flag("disputed").orElse(null));
    }

    @Override
    List<Intake> check(List<PaymentFacts> facts) {
        return intake.check(facts);
    }

    @Override
    List<Intake> write(List<PaymentFacts> facts, String by) {
        return intake.take(facts, by);
    }
}
