package org.rapport.dealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapport.dealing.DealingFixture.DUE;
import static org.rapport.dealing.DealingFixture.INVOICED;
import static org.rapport.dealing.DealingFixture.TODAY;
import static org.rapport.shared.Side.PARTNER;
import static org.rapport.shared.Side.US;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rapport.audit.AuditInMemory;
import org.rapport.identity.Caller;
import org.rapport.identity.CallerInMemory;
import org.rapport.identity.NotPermitted;
import org.rapport.identity.Role;
import org.rapport.partner.Partner;
import org.rapport.partner.PartnerFixture;
import org.rapport.partner.PartnersInMemory;
import org.rapport.shared.EventsInMemory;
import org.rapport.shared.NotFound;
import org.rapport.shared.Side;

class DealingServiceTest {
    private static final Clock CLOCK = Clock.fixed(TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    private final DealingsInMemory kept = new DealingsInMemory();
    private final PartnersInMemory partners = new PartnersInMemory();
    private final AuditInMemory audit = new AuditInMemory();
    private final EventsInMemory events = new EventsInMemory();
    private final UUID partner = entered("own");
    private final UUID other = entered("other");
    private final Caller manager = CallerInMemory.of(Role.MANAGER);
    private final Caller guest = CallerInMemory.guestOf(partner);

    private UUID entered(String code) {
        Partner one = new Partner(PartnerFixture.known(code));
        partners.add(one);
        return one.id();
    }

    private PaymentService payments(Caller caller) {
        PaymentRegister register = new PaymentRegister(kept.payments, audit, events);
        return new PaymentService(kept.payments, register, partners, null, caller, CLOCK);
    }

    private ChangeService changes(Caller caller) {
        ChangeRegister register = new ChangeRegister(kept.changes, kept.quarters, audit, events);
        return new ChangeService(kept.changes, register, partners, null, caller, CLOCK);
    }

    private ConcessionService concessions(Caller caller) {
        ConcessionRegister register = new ConcessionRegister(kept.concessions, audit, events);
        return new ConcessionService(kept.concessions, register, partners, caller, CLOCK);
    }

    private DealingService dealings(Caller caller) {
        return new DealingService(
                kept.payments, kept.changes, kept.concessions, kept.quarters, partners, caller, CLOCK);
    }

    private UUID invoice(UUID of, Side payer, String reference, LocalDate due) {
        return payments(manager)
                .enter(new NewPayment(of, payer, reference, null, BigDecimal.TEN, "EUR", INVOICED, due, null, null));
    }

    private NewChange change(Side by, LocalDate consented) {
        return new NewChange(
                partner,
                by,
                "CH-1",
                null,
                ChangeKind.TIMELINE,
                "One week later",
                TODAY,
                DUE.plusDays(60),
                30,
                consented);
    }

    @Nested
    class Facts {
        @Test
        void of_a_payment_are_audited_and_told() {
            UUID id = invoice(partner, US, "I-1", DUE);
            payments(manager).dispute(id, DUE, "Wrong price");
            payments(manager).settleDispute(id, DUE.plusDays(4));
            payments(manager).pay(id, DUE.plusDays(9));
            assertThat(audit.actions())
                    .containsExactly(
                            "payment: entered", "payment: disputed", "payment: dispute settled", "payment: paid");
            assertThat(events.fired())
                    .containsExactly(
                            new PaymentDisputed(id, partner, US, DUE),
                            new PaymentMade(id, partner, US, DUE.plusDays(9), 5, AmountClass.USUAL));
        }

        @Test
        void of_a_change_are_told_with_their_notice() {
            UUID id = changes(manager).tell(change(US, null));
            assertThat(events.fired()).containsExactly(new ChangeTold(id, partner, US, TODAY, true, 13, 30));
        }

        @Test
        void of_a_request_are_told_with_its_answer() {
            UUID id = concessions(manager).ask(partner, US, "A shorter lead time", DUE);
            concessions(manager).answer(id, Answer.PARTLY, TODAY, null);
            assertThat(events.fired())
                    .containsExactly(new ConcessionAnswered(id, partner, PARTNER, TODAY, Answer.PARTLY, false));
            assertThatThrownBy(() -> concessions(manager).answer(id, Answer.YES, TODAY, null))
                    .isInstanceOf(AnsweredAlready.class);
        }

        @Test
        void with_a_reference_that_is_taken_are_refused_unless_the_other_side_pays() {
            invoice(partner, US, "I-1", DUE);
            invoice(partner, PARTNER, "I-1", DUE);
            assertThatThrownBy(() -> invoice(partner, US, "I-1", DUE)).isInstanceOf(PaymentReferenceTaken.class);
            changes(manager).tell(change(US, null));
            assertThatThrownBy(() -> changes(manager).tell(change(PARTNER, null)))
                    .isInstanceOf(ChangeReferenceTaken.class);
        }
    }

    @Nested
    class A_guest {
        @Test
        void sees_the_payments_of_the_own_relationship_and_no_others() {
            UUID own = invoice(partner, US, "I-1", DUE);
            UUID foreign = invoice(other, US, "I-2", DUE);
            assertThat(payments(guest).find(own).reference()).isEqualTo("I-1");
            assertThat(payments(guest).page(PaymentQuery.with(null, 0, 10)).rows())
                    .extracting(PaymentRow::reference)
                    .containsExactly("I-1");
            assertThatThrownBy(() -> payments(guest).find(foreign)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> dealings(guest).figures(other, TODAY)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> changes(guest).all(other)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> concessions(guest).all(other)).isInstanceOf(NotFound.class);
        }

        @Test
        void tells_the_partners_own_change_but_neither_ours_nor_our_consent() {
            assertThatThrownBy(() -> changes(guest).tell(change(US, null))).isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> changes(guest).tell(change(PARTNER, TODAY)))
                    .isInstanceOf(NotPermitted.class);
            UUID id = changes(guest).tell(change(PARTNER, null));
            assertThatThrownBy(() -> changes(guest).consent(id, TODAY)).isInstanceOf(OwnChange.class);
            changes(manager).consent(id, TODAY);
            assertThat(changes(guest).find(id).consentedOn()).isEqualTo(TODAY);
        }

        @Test
        void may_record_no_payment() {
            assertThat(guest.may(org.rapport.identity.Permission.RECORD_DEALINGS))
                    .isFalse();
        }
    }

    @Nested
    class The_record_of_both_sides {
        @Test
        void counts_late_payments_of_those_that_can_be_judged() {
            UUID late = invoice(partner, US, "I-1", DUE);
            payments(manager).pay(late, DUE.plusDays(6));
            UUID punctual = invoice(partner, US, "I-2", DUE);
            payments(manager).pay(punctual, DUE);
            UUID disputed = invoice(partner, US, "I-3", DUE);
            payments(manager).dispute(disputed, DUE, "Wrong price");
            invoice(partner, US, "I-4", TODAY.plusDays(3));
            invoice(partner, PARTNER, "I-5", DUE);
            UUID mistaken = invoice(partner, US, "I-6", DUE);
            payments(manager).withdraw(mistaken, "Entered twice");

            SideDealings us = dealings(manager).figures(partner, TODAY).get(US);
            SideDealings them = dealings(manager).figures(partner, TODAY).get(PARTNER);

            assertThat(us.paidLate().hits()).isEqualTo(1);
            assertThat(us.paidLate().n()).isEqualTo(2);
            assertThat(us.daysLate().value()).isEqualTo(6);
            assertThat(us.disputed()).isEqualTo(1);
            assertThat(them.paidLate().hits()).isEqualTo(1);
            assertThat(them.daysLate().value()).isEqualTo(47);
        }

        @Test
        void is_empty_where_nothing_happened() {
            assertThat(dealings(manager).figures(partner, TODAY).get(US).isEmpty())
                    .isTrue();
        }
    }

    @Test
    void what_waits_is_sorted_by_day_and_by_whose_turn_it_is() {
        invoice(partner, US, "I-1", DUE);
        invoice(partner, US, "I-2", TODAY.plusDays(8));
        invoice(partner, PARTNER, "I-3", TODAY);
        changes(manager).tell(change(PARTNER, null));
        concessions(manager).ask(other, PARTNER, "Pay a week earlier", TODAY);

        List<DealingTask> ours = dealings(manager).waitingFor(US);

        assertThat(ours)
                .extracting(DealingTask::kind)
                .containsExactly(DealingTask.Kind.PAY, DealingTask.Kind.ANSWER, DealingTask.Kind.LOOK_AT_CHANGE);
        assertThat(ours.get(0).partnerCode()).isEqualToIgnoringCase("own");
        assertThat(dealings(manager).waitingFor(PARTNER))
                .extracting(DealingTask::subject)
                .containsExactly("I-3");
        assertThat(dealings(guest).waitingFor(US)).hasSize(2);
    }
}
