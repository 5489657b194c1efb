package org.rapport.dealing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rapport.commitment.DiffersFromRecord;
import org.rapport.commitment.Recording;
import org.rapport.shared.Intake;
import org.rapport.shared.Intake.Taken;
import org.rapport.shared.Money;
import org.rapport.shared.RuleViolation;
import org.rapport.shared.Side;
import org.rapport.shared.WorkingSet;

/**
 * Takes over payments that the books of other systems know of, under the same rules and with the same evidence as if they
 * had been typed in by us. What is known already changes nothing; a payment made or a dispute begun since is added.
 */
@ApplicationScoped
@Transactional
public class PaymentIntake {
    private static final String BY_THE_BOOKS = "Disputed, as the books say";

    private Payments payments;
    private PaymentRegister register;
    private WorkingSet set;
    private Clock clock;

    protected PaymentIntake() {} // CDI proxy

    @Inject
    public PaymentIntake(Payments payments, PaymentRegister register, WorkingSet set, Clock clock) {
        this.set = set;
        this.payments = payments;
        this.register = register;
        this.clock = clock;
    }

    /** Payments of a partner and payer with a reference are one. */
    private record Key(UUID partner, Side payer, String reference) {
        static Key of(PaymentFacts facts) {
            return new Key(facts.invoice().partner(), facts.invoice().payer(), facts.reference());
        }
    }

    /** Says what taking the facts over would do, one by one, and changes nothing. */
    public List<Intake> check(List<PaymentFacts> all) {
        Map<Key, Payment> known = known(all);
        return all.stream()
                .map(facts -> checked(facts, known.get(Key.of(facts))))
                .toList();
    }

    /** Takes over what can be taken; a few hundred at a time, written out together and let go of. */
    public List<Intake> take(List<PaymentFacts> all, String by) {
        Map<Key, Payment> known = known(all);
        AmountScale scale = register.scale(
                all.stream().map(facts -> facts.invoice().partner()).distinct().toList());
        List<Intake> results =
                all.stream().map(facts -> taken(facts, known, scale, by)).toList();
        set.release();
        return results;
    }

    private Intake taken(PaymentFacts facts, Map<Key, Payment> known, AmountScale scale, String by) {
        Payment recorded = known.get(Key.of(facts));
        Intake result = checked(facts, recorded);
        if (result.isNews()) {
            Payment payment = recorded == null
                    ? register.enter(facts.invoice(), scale, new Recording(by, Side.US, today()))
                    : recorded;
            known.put(Key.of(facts), payment);
            add(payment, facts);
        }
        return result;
    }

    private void add(Payment payment, PaymentFacts facts) {
        boolean open = payment.paidOn() == null;
        if (open && Boolean.TRUE.equals(facts.disputed()) && payment.disputedOn() == null) {
            register.dispute(payment, payment.invoicedOn(), BY_THE_BOOKS, today());
        }
        if (open && Boolean.FALSE.equals(facts.disputed()) && payment.disputedOn() != null) {
            register.settleDispute(payment, today(), today());
        }
        if (open && facts.paidOn() != null) {
            register.pay(payment, facts.paidOn(), today());
        }
    }

    private Intake checked(PaymentFacts facts, Payment recorded) {
        try {
            if (facts.paidOn() != null && facts.paidOn().isAfter(today())) {
                throw new PaidInFuture(facts.paidOn(), today());
            }
            return Intake.of(recorded == null ? checkedNew(facts) : compared(facts, recorded));
        } catch (RuleViolation refusal) {
            return Intake.refused(refusal);
        }
    }

    private Taken checkedNew(PaymentFacts facts) {
        AmountScale alone = new AmountScale(List.of());
        Payment trial = new Payment(facts.invoice(), alone, new Recording("", Side.US, today()));
        if (facts.paidOn() != null) {
            trial.pay(facts.paidOn(), today());
        }
        return Taken.NEW;
    }

    private Taken compared(PaymentFacts facts, Payment recorded) {
        if (recorded.withdrawnOn() != null) {
            throw new PaymentIsWithdrawn(recorded.reference());
        }
        Money told = new Money(facts.invoice().amount(), facts.invoice().currency());
        same("amount", facts, told.amount(), recorded.money().amount());
        same("currency", facts, told.currency(), recorded.money().currency());
        same("dueOn", facts, facts.invoice().dueOn(), recorded.dueOn());
        if (recorded.paidOn() != null) {
            same("paidOn", facts, Optional.ofNullable(facts.paidOn()).orElse(recorded.paidOn()), recorded.paidOn());
            return Taken.UNCHANGED;
        }
        boolean disputed = recorded.disputedOn() != null;
        boolean otherwise = facts.disputed() != null && facts.disputed() != disputed;
        return facts.paidOn() != null || otherwise ? Taken.ADDED_TO : Taken.UNCHANGED;
    }

    private static void same(String field, PaymentFacts facts, Object told, Object recorded) {
        if (!recorded.equals(told)) {
            throw new DiffersFromRecord(field, facts.reference(), String.valueOf(told), recorded);
        }
    }

    private Map<Key, Payment> known(List<PaymentFacts> all) {
        Map<UUID, List<String>> references = all.stream()
                .collect(Collectors.groupingBy(
                        facts -> facts.invoice().partner(),
                        Collectors.mapping(PaymentFacts::reference, Collectors.toList())));
        Map<Key, Payment> known = new HashMap<>();
        references.forEach((partner, some) -> payments.withReferences(partner, some)
                .forEach(one -> known.put(new Key(partner, one.payer(), one.reference()), one)));
        return known;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
