package org.rapport.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.rapport.commitment.Recording;
import org.rapport.dealing.Answer;
import org.rapport.dealing.ChangeKind;
import org.rapport.dealing.ChangeRegister;
import org.rapport.dealing.Concession;
import org.rapport.dealing.ConcessionRegister;
import org.rapport.dealing.NewChange;
import org.rapport.dealing.NewPayment;
import org.rapport.dealing.Payment;
import org.rapport.dealing.PaymentRegister;
import org.rapport.partner.Partner;
import org.rapport.partner.PartnerKind;
import org.rapport.shared.Side;
import org.rapport.shared.WorkingSet;

/** How fairly both sides deal in the sample portfolio: payments each month, changes, requests for flexibility. */
@ApplicationScoped
class DealingScene implements Scene {
    private static final String SCRIBE = "Ewa Łukaszewicz";
    private static final int FIRST = Promises.SPAN - 45;
    private static final int TERM = 30;
    private static final List<String> CHANGES = List.of(
            "Volume of the next quarter lowered", "Delivery window moved", "Packaging changed", "Interface changed");
    private static final List<String> REQUESTS =
            List.of("Two weeks more for the acceptance", "A partial delivery ahead of the rest", "A Saturday shift");

    private PaymentRegister payments;
    private ChangeRegister changes;
    private ConcessionRegister concessions;
    private WorkingSet set;

    protected DealingScene() {} // CDI proxy

    @Inject
    DealingScene(PaymentRegister payments, ChangeRegister changes, ConcessionRegister concessions, WorkingSet set) {
        this.set = set;
        this.payments = payments;
        this.changes = changes;
        this.concessions = concessions;
    }

    @Override
    public List<Deed> deeds(Partner partner, ScriptedPartner scripted, LocalDate today) {
        List<Deed> deeds = new ArrayList<>();
        Chance chance = new Chance(Script.SEED + scripted.code().hashCode());
        for (Manner manner : Manners.of(scripted.code())) {
            boolean buys = (partner.kind() == PartnerKind.CLIENT) == (manner.side() == Side.PARTNER);
            pay(partner.id(), manner, buys ? 31 : 93, chance, today, deeds);
            change(partner.id(), manner, chance, today, deeds);
            ask(partner.id(), manner, chance, today, deeds);
        }
        if (scripted.code().equals("GLOBAL-LOGISTICS")) {
            deeds.add(told(partner.id(), Side.PARTNER, "GL-C1", "A second terminal is added", 43, 67, today));
        }
        return deeds;
    }

    private void pay(UUID partner, Manner payer, int every, Chance chance, LocalDate today, List<Deed> deeds) {
        int number = 0;
        for (int due = FIRST; due > -TERM; due -= every) {
            int late = chance.hits(payer.dealing()) ? -chance.between(0, 3) : chance.between(3, 24);
            String reference = (payer.side() == Side.US ? "P-" : "R-") + String.format("%03d", ++number);
            int amount = chance.between(40, 160) * (chance.hits(0.1) ? 400 : 100);
            invoice(partner, payer.side(), reference, amount, due, due - late, today, deeds);
        }
    }

    private void invoice(
            UUID partner,
            Side payer,
            String reference,
            int amount,
            int dueAgo,
            int paidAgo,
            LocalDate today,
            List<Deed> deeds) {
        AtomicReference<Payment> entered = new AtomicReference<>();
        int invoicedAgo = dueAgo + TERM;
        LocalDate invoiced = today.minusDays(invoicedAgo);
        NewPayment invoice = new NewPayment(
                partner,
                payer,
                reference,
                null,
                BigDecimal.valueOf(amount),
                "EUR",
                invoiced,
                today.minusDays(dueAgo),
                2.0,
                invoiced.plusDays(10));
        if (invoicedAgo > 0) {
            deeds.add(new Deed(
                    invoicedAgo,
                    () -> entered.set(payments.enter(invoice, payments.scale(List.of(partner)), recording(invoiced)))));
        }
        if (invoicedAgo > 0 && paidAgo > 0) {
            LocalDate paid = today.minusDays(paidAgo);
            deeds.add(new Deed(paidAgo, () -> payments.pay(set.current(entered.get()), paid, paid)));
        }
    }

    private void change(UUID partner, Manner manner, Chance chance, LocalDate today, List<Deed> deeds) {
        String sign = manner.side() == Side.US ? "CW-" : "CT-";
        int count = chance.between(1, 3);
        for (int i = 1; i <= count; i++) {
            int ahead = chance.hits(manner.dealing()) ? chance.between(30, 60) : chance.between(0, 20);
            deeds.add(told(
                    partner, manner.side(), sign + i, chance.oneOf(CHANGES), chance.between(2, FIRST), ahead, today));
        }
    }

    private Deed told(UUID partner, Side by, String reference, String subject, int ago, int ahead, LocalDate today) {
        LocalDate day = today.minusDays(ago);
        NewChange change = new NewChange(
                partner,
                by,
                reference,
                null,
                subject.startsWith("Volume") ? ChangeKind.VOLUME : ChangeKind.SPECIFICATION,
                subject,
                day,
                day.plusDays(ahead),
                TERM,
                null);
        return new Deed(ago, () -> changes.tell(change, recording(day)));
    }

    private void ask(UUID partner, Manner asked, Chance chance, LocalDate today, List<Deed> deeds) {
        AtomicReference<Concession> request = new AtomicReference<>();
        Side by = asked.side().other();
        String subject = chance.oneOf(REQUESTS);
        int ago = chance.between(3, FIRST);
        LocalDate day = today.minusDays(ago);
        deeds.add(new Deed(ago, () -> request.set(concessions.ask(partner, by, subject, day, recording(day)))));
        int answeredAgo = ago - chance.between(2, 9);
        if (answeredAgo > 0) {
            LocalDate answered = today.minusDays(answeredAgo);
            Answer answer = chance.hits(asked.dealing()) ? Answer.YES : chance.oneOf(List.of(Answer.PARTLY, Answer.NO));
            deeds.add(new Deed(
                    answeredAgo,
                    () -> concessions.answer(set.current(request.get()), answer, answered, null, answered)));
        }
    }

    private static Recording recording(LocalDate day) {
        return new Recording(SCRIBE, Side.US, day);
    }
}
