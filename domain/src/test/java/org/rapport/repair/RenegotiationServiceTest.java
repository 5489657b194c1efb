package org.rapport.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapport.shared.Side.PARTNER;
import static org.rapport.shared.Side.US;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rapport.agreement.AgreementKind;
import org.rapport.agreement.AgreementRegister;
import org.rapport.agreement.AgreementService;
import org.rapport.agreement.AgreementsInMemory;
import org.rapport.agreement.NewAgreement;
import org.rapport.agreement.Renewal;
import org.rapport.audit.AuditInMemory;
import org.rapport.commitment.CommitmentRegister;
import org.rapport.commitment.CommitmentService;
import org.rapport.commitment.CommitmentsInMemory;
import org.rapport.commitment.NewCommitment;
import org.rapport.commitment.NewPromise;
import org.rapport.commitment.PromiseBook;
import org.rapport.commitment.Recording;
import org.rapport.identity.Caller;
import org.rapport.identity.CallerInMemory;
import org.rapport.identity.NotPermitted;
import org.rapport.identity.Role;
import org.rapport.issue.Act;
import org.rapport.issue.DayOutOfRange;
import org.rapport.issue.Severity;
import org.rapport.partner.CalendarFixture;
import org.rapport.partner.HolidayDeedsInMemory;
import org.rapport.partner.HolidayWatch;
import org.rapport.partner.Partner;
import org.rapport.partner.PartnerFixture;
import org.rapport.partner.PartnersInMemory;
import org.rapport.shared.EventsInMemory;
import org.rapport.shared.NotFound;
import org.rapport.shared.Side;

/** We broke the trust of a partner on 1 June 2026; today is 20 July. */
class RenegotiationServiceTest {
    private static final LocalDate FOUND = LocalDate.of(2026, 6, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 20);
    private static final LocalDate DUE = LocalDate.of(2026, 8, 31);
    private static final Clock CLOCK = Clock.fixed(TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    private final CommitmentsInMemory commitments = new CommitmentsInMemory();
    private final AgreementsInMemory agreements = new AgreementsInMemory();
    private final RepairsInMemory repairs = new RepairsInMemory();
    private final PartnersInMemory partners = new PartnersInMemory();
    private final AuditInMemory audit = new AuditInMemory();
    private final EventsInMemory events = new EventsInMemory();
    private final UUID partner = entered("own");
    private final UUID other = entered("other");
    private final RepairCase repair = opened();
    private final RenegotiationService manager = as(CallerInMemory.of(Role.MANAGER));
    private final RenegotiationService guest = as(CallerInMemory.guestOf(partner));

    private UUID entered(String code) {
        Partner one = new Partner(PartnerFixture.known(code));
        partners.add(one);
        return one.id();
    }

    private RepairCase opened() {
        NewViolation said = new NewViolation(
                partner, US, "Pilot", null, null, false, Severity.HIGH, FOUND, FOUND, PARTNER, Set.of());
        Act told = new Act(PARTNER, "Καλλιόπη", FOUND, new Recording("Καλλιόπη", PARTNER, FOUND));
        RepairCase one = new RepairCase(new Violation(said, TODAY), 1, told);
        repairs.add(one);
        return one;
    }

    private CommitmentService commitments(Caller caller) {
        return new CommitmentService(
                commitments,
                new CommitmentRegister(commitments, audit, events),
                new PromiseBook(commitments),
                partners,
                null,
                new HolidayWatch(CalendarFixture.over(partners), new HolidayDeedsInMemory(), audit, events),
                caller,
                CLOCK);
    }

    private AgreementService agreements(Caller caller) {
        AgreementRegister register = new AgreementRegister(agreements, audit, events, List.of());
        return new AgreementService(agreements, register, partners, caller, CLOCK);
    }

    private RenegotiationService as(Caller caller) {
        return new RenegotiationService(
                commitments(caller),
                agreements(caller),
                new RepairWork(new RepairClock(CalendarFixture.over(partners)), audit, events),
                new RepairDesk(repairs, partners, commitments, agreements, caller, CLOCK));
    }

    private UUID promised(UUID with, Side promisor) {
        NewCommitment said = new NewCommitment(
                with, promisor, "C-1", "Pilot in Antwerp", null, null, null, FOUND, DUE.minusDays(31), null, null);
        return commitments(CallerInMemory.of(Role.MANAGER)).promise(said);
    }

    private UUID agreed(UUID with) {
        return agreements(CallerInMemory.of(Role.MANAGER))
                .draft(new NewAgreement(
                        with,
                        "A-1",
                        AgreementKind.CONTRACT,
                        "Frame",
                        FOUND,
                        FOUND.plusYears(2),
                        Renewal.NONE,
                        0,
                        0,
                        0,
                        "Weekly builds"));
    }

    private static NewPromise newDay(Side wishedBy) {
        return new NewPromise(TODAY, DUE, wishedBy, "The interface is late", false);
    }

    private RepairExpectation expected() {
        assertThat(repair.expectations()).hasSize(1);
        return repair.expectations().get(0);
    }

    @Nested
    class A_new_day {
        @Test
        void is_promised_and_written_down_as_what_is_expected_from_now_on() {
            UUID promise = promised(partner, US);
            manager.rePromise(repair.id(), promise, newDay(US), "Pilot by 31 August, seen each Friday");

            assertThat(commitments.withId(promise).orElseThrow().dueOn()).isEqualTo(DUE);
            assertThat(expected().text()).isEqualTo("Pilot by 31 August, seen each Friday");
            assertThat(expected().commitment()).isEqualTo(promise);
            assertThat(expected().signedUs()).isEqualTo(TODAY);
            assertThat(expected().signedPartner()).isNull();
        }

        @Test
        void is_told_in_the_story_of_the_repair_and_in_the_audit() {
            manager.rePromise(repair.id(), promised(partner, US), newDay(US), null);

            assertThat(repair.steps())
                    .extracting(RepairStep::kind)
                    .containsExactly(RepairStepKind.OPENED, RepairStepKind.PROMISE_RENEWED);
            assertThat(expected().text()).isEqualTo("Pilot in Antwerp");
            assertThat(audit.actions()).contains("repair: renegotiated", "commitment: promised anew");
        }

        @Test
        void of_the_other_side_is_promised_by_its_guest_or_written_down_for_it() {
            UUID theirs = promised(partner, PARTNER);
            guest.rePromise(repair.id(), theirs, newDay(PARTNER), null);

            assertThat(expected().personPartner()).isEqualTo("Καλλιόπη");
            assertThat(expected().signedUs()).isNull();
            manager.rePromise(repair.id(), theirs, new NewPromise(TODAY, DUE.plusDays(7), PARTNER, null, false), null);
            assertThat(repair.expectations().get(1).personPartner()).isEqualTo("Global Logistics");
        }

        @Test
        void of_ours_is_not_promised_by_a_guest() {
            UUID ours = promised(partner, US);

            assertThatThrownBy(() -> guest.rePromise(repair.id(), ours, newDay(PARTNER), null))
                    .isInstanceOf(NotPermitted.class);
        }

        @Test
        void of_a_promise_to_another_partner_is_not_found() {
            UUID elsewhere = promised(other, US);

            assertThatThrownBy(() -> manager.rePromise(repair.id(), elsewhere, newDay(US), null))
                    .isInstanceOf(NotFound.class);
            assertThat(repair.expectations()).isEmpty();
        }

        @Test
        void told_before_the_violation_was_found_does_not_belong_to_it() {
            UUID promise = promised(partner, US);
            NewPromise earlier = new NewPromise(FOUND.minusDays(1), DUE, US, null, false);

            assertThatThrownBy(() -> manager.rePromise(repair.id(), promise, earlier, null))
                    .isInstanceOf(DayOutOfRange.class);
        }
    }

    @Nested
    class An_amendment {
        @Test
        void is_proposed_and_written_down_as_what_is_expected_from_now_on() {
            UUID frame = agreed(partner);
            manager.amend(repair.id(), frame, new NewAmendment("Builds on Tuesdays", US, DUE), null);

            assertThat(agreements.withId(frame).orElseThrow().versions()).hasSize(2);
            assertThat(expected().text()).isEqualTo("Frame");
            assertThat(expected().agreement()).isEqualTo(frame);
            assertThat(expected().personUs()).isEqualTo("Ewa");
            assertThat(repair.steps()).last().extracting(RepairStep::kind).isEqualTo(RepairStepKind.AGREEMENT_AMENDED);
        }

        @Test
        void of_an_agreement_with_another_partner_is_not_found() {
            UUID elsewhere = agreed(other);

            assertThatThrownBy(() -> manager.amend(repair.id(), elsewhere, new NewAmendment("Anything", US, DUE), null))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Nested
    class A_repair {
        @Test
        void of_another_partner_is_not_found() {
            UUID promise = promised(partner, PARTNER);
            RenegotiationService stranger = as(CallerInMemory.guestOf(other));

            assertThatThrownBy(() -> stranger.rePromise(repair.id(), promise, newDay(PARTNER), null))
                    .isInstanceOf(NotFound.class);
        }

        @Test
        void that_is_over_takes_nothing_more() {
            UUID promise = promised(partner, US);
            withdrawn();

            assertThatThrownBy(() -> manager.rePromise(repair.id(), promise, newDay(US), null))
                    .isInstanceOf(RepairOver.class);
            assertThat(commitments.withId(promise).orElseThrow().dueOn()).isEqualTo(DUE.minusDays(31));
        }

        private void withdrawn() {
            repair.contest("It was agreed");
            repair.go(Transition.DISPUTE, null, act(US), facts());
            repair.say(Voice.NOT_HAPPENED, null, act(US));
            repair.say(Voice.NOT_HAPPENED, null, act(PARTNER));
            repair.go(Transition.WITHDRAW, null, act(PARTNER), facts());
        }

        private Act act(Side side) {
            return new Act(side, "Ewa", FOUND.plusDays(2), new Recording("Ewa", US, TODAY));
        }

        private CaseFacts facts() {
            return new CaseFacts(FOUND.plusDays(2), false, null, true, null);
        }
    }
}
