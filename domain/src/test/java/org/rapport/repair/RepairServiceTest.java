package org.rapport.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapport.repair.RepairFixture.PARTNER_ID;
import static org.rapport.repair.RepairFixture.day;
import static org.rapport.shared.Side.PARTNER;
import static org.rapport.shared.Side.US;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rapport.audit.AuditInMemory;
import org.rapport.commitment.CommitmentsInMemory;
import org.rapport.identity.Caller;
import org.rapport.identity.CallerInMemory;
import org.rapport.identity.NotPermitted;
import org.rapport.identity.Role;
import org.rapport.issue.By;
import org.rapport.issue.Severity;
import org.rapport.partner.CalendarFixture;
import org.rapport.partner.Partners;
import org.rapport.shared.EventsInMemory;
import org.rapport.shared.Ids;
import org.rapport.shared.NotFound;
import org.rapport.shared.TextMissing;

/** We broke the trust of a partner; today is day 101 after the finding. */
class RepairServiceTest {
    private final RepairsInMemory repairs = new RepairsInMemory();
    private final Partners partners = RepairFixture.partners();
    private final AuditInMemory audit = new AuditInMemory();
    private final EventsInMemory events = new EventsInMemory();

    private final RepairService manager = as(CallerInMemory.of(Role.MANAGER));
    private final RepairService executive = as(CallerInMemory.of(Role.EXECUTIVE));
    private final RepairService guest = as(CallerInMemory.guestOf(PARTNER_ID));
    private final RepairService stranger = as(CallerInMemory.guestOf(Ids.next()));

    private RepairService as(Caller caller) {
        return as(caller, day(101));
    }

    private RepairService as(Caller caller, LocalDate today) {
        TrustGauge gauge = (partner, side, days, asOf) -> Set.of();
        RepairClock times = RepairFixture.clock();
        RepairFacts facts = new RepairFacts(repairs, partners, gauge, times);
        Clock clock = Clock.fixed(today.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        return new RepairService(
                repairs,
                new RepairRegister(repairs, times, facts, audit, events),
                new RepairWork(times, audit, events),
                new RepairCards(facts, CalendarFixture.over(partners)),
                new RepairDesk(repairs, partners, new CommitmentsInMemory(), null, caller, clock),
                partners);
    }

    private UUID known(RepairCase repair) {
        repairs.add(repair.violation());
        repairs.add(repair);
        return repair.id();
    }

    private Violation proposed() {
        Violation violation = new Violation(
                new Sighting(ViolationSource.SURPRISE, PARTNER_ID, US, Ids.next(), "Pilot", day(100), Severity.NORMAL));
        repairs.add(violation);
        return violation;
    }

    @Nested
    class A_guest_of_another_partner {
        private final RepairCase repair = RepairFixture.reforming();
        private final UUID id = known(repair);
        private final UUID proposal = proposed().id();

        @TestFactory
        Stream<DynamicTest> finds_nothing_to_act_upon() {
            UUID action = repair.actions().get(0).id();
            UUID any = Ids.next();
            Map<String, ThrowingCallable> deeds = Map.ofEntries(
                    Map.entry("read", () -> stranger.find(id)),
                    Map.entry("record", () -> stranger.record(RepairFixture.said(null))),
                    Map.entry("take up", () -> stranger.takeUp(proposal)),
                    Map.entry("set aside", () -> stranger.dismiss(proposal, "why", By.CALLER)),
                    Map.entry("dispute", () -> stranger.dispute(id, "why", By.CALLER)),
                    Map.entry(
                            "acknowledge", () -> stranger.acknowledge(id, RepairFixture.acknowledgement(), By.CALLER)),
                    Map.entry("go on", () -> stranger.go(id, Transition.ACTIONS_DONE, null, By.CALLER)),
                    Map.entry("sign", () -> stranger.say(id, Voice.REAFFIRMED, null, By.CALLER)),
                    Map.entry("give account", () -> stranger.giveAccount(id, RepairFixture.account(), By.CALLER)),
                    Map.entry("confirm account", () -> stranger.confirmAccount(id, null, By.CALLER)),
                    Map.entry("name harm", () -> stranger.addHarm(id, "Harm", By.CALLER)),
                    Map.entry("write a cause", () -> stranger.addCause(id, "Cause", true, By.CALLER)),
                    Map.entry("promise", () -> stranger.addAction(id, action(), By.CALLER)),
                    Map.entry("finish", () -> stranger.finishAction(id, action, null, null)),
                    Map.entry("verify", () -> stranger.verifyAction(id, action, By.CALLER)),
                    Map.entry("give up", () -> stranger.giveUpAction(id, action, null)),
                    Map.entry("ask", () -> stranger.ask(id, "Help?", By.CALLER)),
                    Map.entry("answer", () -> stranger.answer(id, any, HelpAnswer.ACCEPTED, null, By.CALLER)),
                    Map.entry("expect", () -> stranger.expect(id, new NewExpectation("No", null, null), By.CALLER)),
                    Map.entry("sign what is expected", () -> stranger.sign(id, any, By.CALLER)));
            return deeds.entrySet().stream()
                    .map(one -> DynamicTest.dynamicTest(
                            one.getKey(),
                            () -> assertThatThrownBy(one.getValue()).isInstanceOf(NotFound.class)));
        }

        @Test
        void sees_nothing_in_any_list() {
            assertThat(stranger.page(RepairQuery.with(null, 0, 25)).rows()).isEmpty();
            assertThat(stranger.violations(null, ViolationState.PROPOSED, 0, 25).rows())
                    .isEmpty();
            assertThat(stranger.waiting(25)).isEmpty();
            assertThat(guest.page(RepairQuery.with(null, 0, 25)).rows()).hasSize(1);
        }

        private NewRepairAction action() {
            return new NewRepairAction(RepairKind.HELP, "Help", null, null, day(110), null, null, false);
        }
    }

    @Nested
    class The_side_that_caused_it {
        @Test
        void never_judges_its_own_repair() {
            UUID done = known(RepairFixture.done());
            UUID judged = known(RepairFixture.evaluating());

            assertThatThrownBy(() -> manager.go(done, Transition.ACTIONS_DONE, null, By.CALLER))
                    .isInstanceOf(OnlyInjuredDecides.class);
            assertThatThrownBy(() -> manager.go(judged, Transition.CONFIRM, null, By.CALLER))
                    .isInstanceOf(OnlyInjuredDecides.class);
            assertThatThrownBy(() -> executive.go(judged, Transition.ACCEPT_LOSS, null, By.CALLER))
                    .isInstanceOf(OnlyInjuredDecides.class);
        }

        @Test
        void never_sets_a_proposal_aside() {
            UUID proposal = proposed().id();

            assertThatThrownBy(() -> manager.dismiss(proposal, "No matter", By.CALLER))
                    .isInstanceOf(OnlyInjuredDecides.class);
            guest.dismiss(proposal, "Agreed by telephone", By.CALLER);
            assertThat(repairs.violation(proposal).orElseThrow().state()).isEqualTo(ViolationState.DISMISSED);
        }

        @Test
        void never_verifies_its_own_action_nor_answers_its_own_account() {
            RepairCase repair = RepairFixture.reforming();
            UUID id = known(repair);
            UUID action = repair.actions().get(0).id();
            manager.finishAction(id, action, null, day(20));

            assertThatThrownBy(() -> manager.verifyAction(id, action, By.CALLER))
                    .isInstanceOf(OwnRepair.class);
            assertThatThrownBy(() -> manager.confirmAccount(id, null, By.CALLER))
                    .isInstanceOf(OwnAccount.class);
            guest.verifyAction(id, action, By.CALLER);
            assertThat(repair.actions().get(0).verifiedBy()).isEqualTo("Καλλιόπη");
        }

        @Test
        void disputes_within_five_days_on_which_both_work_and_not_later() {
            UUID id = known(RepairFixture.recorded(day(0)));
            RepairService late = as(CallerInMemory.of(Role.MANAGER), day(9));
            assertThatThrownBy(() -> late.dispute(id, "It was right on its day", By.CALLER))
                    .isInstanceOf(DisputeTooLate.class);
            assertThat(late.find(id).disputeBy()).isNull();

            RepairService early = as(CallerInMemory.of(Role.MANAGER), day(8));
            assertThat(early.find(id).disputeBy()).isEqualTo(day(8));
            early.dispute(id, "It was right on its day", By.CALLER);
            assertThat(early.find(id).state()).isEqualTo(RepairState.DISPUTED);
        }
    }

    @Nested
    class Who_may_confirm {
        private final UUID id = known(RepairFixture.evaluating());

        private void bothSponsorsSign() {
            executive.say(id, Voice.REAFFIRMED, null, By.CALLER);
            guest.say(id, Voice.REAFFIRMED, null, By.CALLER);
        }

        @Test
        void is_the_side_that_was_harmed() {
            bothSponsorsSign();
            guest.go(id, Transition.CONFIRM, null, By.CALLER);

            assertThat(guest.find(id).state()).isEqualTo(RepairState.RECOVERED);
            assertThat(audit.actions()).endsWith("repair: step taken");
        }

        @Test
        void is_a_colleague_who_names_the_person_of_the_other_side() {
            bothSponsorsSign();

            assertThatThrownBy(() -> manager.go(id, Transition.CONFIRM, null, By.of(PARTNER)))
                    .isInstanceOf(TextMissing.class);
            manager.go(id, Transition.CONFIRM, null, new By(PARTNER, "Annelies", null));
            assertThat(manager.find(id).state()).isEqualTo(RepairState.RECOVERED);
        }

        @Test
        void is_nobody_without_a_voice_for_that_side() {
            bothSponsorsSign();

            assertThatThrownBy(() -> executive.go(id, Transition.CONFIRM, null, new By(PARTNER, "Annelies", null)))
                    .isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> guest.say(id, Voice.LOSS_ACCEPTED, null, By.of(US)))
                    .isInstanceOf(NotPermitted.class);
        }

        @Test
        void for_our_sponsor_is_an_executive() {
            assertThatThrownBy(() -> manager.say(id, Voice.REAFFIRMED, null, By.CALLER))
                    .isInstanceOf(NotPermitted.class);
            executive.say(id, Voice.REAFFIRMED, null, By.CALLER);
            assertThat(executive.find(id).said(Voice.REAFFIRMED, US)).isTrue();
        }

        @Test
        void is_nobody_while_neither_the_score_is_back_nor_the_sponsors_have_signed() {
            assertThatThrownBy(() -> guest.go(id, Transition.CONFIRM, null, By.CALLER))
                    .isInstanceOf(NeitherBackNorReaffirmed.class);
        }
    }
}
