package org.rapport.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapport.repair.RepairFixture.acknowledged;
import static org.rapport.repair.RepairFixture.act;
import static org.rapport.repair.RepairFixture.day;
import static org.rapport.repair.RepairFixture.detected;
import static org.rapport.repair.RepairFixture.diagnosed;
import static org.rapport.repair.RepairFixture.disputed;
import static org.rapport.repair.RepairFixture.done;
import static org.rapport.repair.RepairFixture.evaluating;
import static org.rapport.repair.RepairFixture.facts;
import static org.rapport.repair.RepairFixture.planned;
import static org.rapport.repair.RepairFixture.recovered;
import static org.rapport.repair.RepairFixture.reforming;
import static org.rapport.repair.RepairFixture.understood;
import static org.rapport.shared.Side.PARTNER;
import static org.rapport.shared.Side.US;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rapport.issue.DayOutOfRange;
import org.rapport.review.Aspect;
import org.rapport.shared.Side;

class RepairCaseTest {
    /** A transition of the golden file by what it is called there. */
    private record Row(String from, String to, String action) {}

    /** How a transition is walked: a repair that has all it needs, the side, the day, what is known. */
    private record Walk(Transition way, Supplier<RepairCase> ready, Side side, long day, CaseFacts facts) {}

    private static final Map<String, Walk> WALKS = Map.ofEntries(
            walk("acknowledge", Transition.ACKNOWLEDGE, RepairCaseTest::prepared, US, 2),
            walk("dispute", Transition.DISPUTE, RepairCaseTest::contested, US, 3),
            walk("uphold", Transition.UPHOLD, () -> found(Voice.HAPPENED), US, 8),
            walk("withdraw", Transition.WITHDRAW, () -> found(Voice.NOT_HAPPENED), PARTNER, 8),
            walk("diagnose", Transition.DIAGNOSE, RepairFixture::understood, US, 10),
            walk("agree plan", Transition.AGREE_PLAN, RepairFixture::planned, PARTNER, 15),
            walk("actions done", Transition.ACTIONS_DONE, RepairFixture::done, PARTNER, 30),
            walk("repeat", Transition.REPEAT, RepairCaseTest::brokenTwice, PARTNER, 40),
            walk("confirm", Transition.CONFIRM, RepairCaseTest::reaffirmed, PARTNER, 101),
            walk("not enough", Transition.NOT_ENOUGH, RepairFixture::evaluating, PARTNER, 121),
            walk("accept loss", Transition.ACCEPT_LOSS, RepairCaseTest::lost, PARTNER, 110),
            walk("recurrence", Transition.RECUR, RepairFixture::recovered, PARTNER, 101 + 180));

    private static Map.Entry<String, Walk> walk(
            String name, Transition way, Supplier<RepairCase> ready, Side side, long day) {
        return Map.entry(name, new Walk(way, ready, side, day, facts(day)));
    }

    private static RepairCase prepared() {
        RepairCase repair = detected();
        repair.prepare(RepairFixture.acknowledgement());
        return repair;
    }

    private static RepairCase contested() {
        RepairCase repair = detected();
        repair.contest("It was right on its day");
        return repair;
    }

    private static RepairCase found(Voice voice) {
        RepairCase repair = disputed();
        repair.say(voice, null, act(US, 6));
        repair.say(voice, null, act(PARTNER, 7));
        return repair;
    }

    private static RepairCase brokenTwice() {
        RepairCase repair = reforming();
        repair.giveUp(repair.actions().get(0), act(US, 20));
        repair.giveUp(repair.actions().get(1), act(US, 20));
        return repair;
    }

    private static RepairCase reaffirmed() {
        RepairCase repair = evaluating();
        repair.say(Voice.REAFFIRMED, null, act(US, 100));
        repair.say(Voice.REAFFIRMED, null, act(PARTNER, 100));
        return repair;
    }

    private static RepairCase lost() {
        RepairCase repair = evaluating();
        repair.say(Voice.LOSS_ACCEPTED, null, act(US, 100));
        repair.say(Voice.LOSS_ACCEPTED, null, act(PARTNER, 100));
        return repair;
    }

    @TestFactory
    List<DynamicTest> walks_every_transition_of_the_golden_file() throws IOException {
        List<Row> rows = golden();
        assertThat(rows).hasSize(12).hasSameSizeAs(Transition.values());
        return rows.stream()
                .map(row -> DynamicTest.dynamicTest(row.action(), () -> check(row)))
                .toList();
    }

    private static void check(Row row) {
        Walk walk = WALKS.get(row.action());
        assertThat(walk.way().from()).isEqualTo(RepairState.valueOf(row.from()));
        RepairCase repair = walk.ready().get();
        assertThat(repair.state()).isEqualTo(RepairState.valueOf(row.from()));
        repair.go(walk.way(), null, act(walk.side(), walk.day()), walk.facts());
        assertThat(repair.state()).isEqualTo(RepairState.valueOf(row.to()));
        assertThat(repair.enteredOn()).isEqualTo(day(walk.day()));
    }

    private static List<Row> golden() throws IOException {
        List<Row> rows = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                RepairCaseTest.class.getResourceAsStream("/golden/31_repair_state_machine.csv"),
                StandardCharsets.UTF_8))) {
            in.readLine();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] cells = line.split(",", 4);
                rows.add(new Row(cells[0], cells[1], cells[2].toLowerCase(Locale.ROOT)));
            }
        }
        return rows;
    }

    private static void refuses(RepairCase repair, Transition way, Side side, long day, Class<?> refusal) {
        assertThatThrownBy(() -> repair.go(way, null, act(side, day), facts(day)))
                .isInstanceOf(refusal);
    }

    @Test
    void nothing_is_answered_with_yes_before_there_is_something_to_ask_about() {
        RepairCase repair = detected();
        assertThat(Check.COMPLETE_ACTIONS.holds(repair, facts(0))).isFalse();
        assertThat(Check.NO_OPEN_HARM.holds(repair, facts(0))).isFalse();
        assertThat(Check.COMPLETE_ACTIONS.holds(planned(), facts(12))).isTrue();
        assertThat(Check.NO_OPEN_HARM.holds(done(), facts(26))).isTrue();
    }

    @Nested
    class An_acknowledgement {
        @Test
        void is_for_the_side_that_caused_it() {
            refuses(prepared(), Transition.ACKNOWLEDGE, PARTNER, 2, OnlyCauserAnswers.class);
        }

        @Test
        void names_who_answers_for_it() {
            refuses(detected(), Transition.ACKNOWLEDGE, US, 2, ResponsibleMissing.class);
        }

        @Test
        void says_what_is_known_and_when_both_spoke() {
            RepairCase repair = detected();
            repair.prepare(new Acknowledgement(null, Set.of(), "Ewa", "Annelies", null, null));
            refuses(repair, Transition.ACKNOWLEDGE, US, 2, KnownNotWritten.class);
            repair.prepare(new Acknowledgement(null, Set.of(), "Ewa", "Annelies", "14 codes", null));
            refuses(repair, Transition.ACKNOWLEDGE, US, 2, FirstContactMissing.class);
        }

        @Test
        void says_what_kind_of_trust_was_broken() {
            RepairCase repair =
                    new RepairCase(new Violation(RepairFixture.said(null), RepairFixture.TODAY), 1, act(PARTNER, 0));
            repair.prepare(new Acknowledgement(null, Set.of(), "Ewa", "Annelies", "14 codes", day(1)));
            refuses(repair, Transition.ACKNOWLEDGE, US, 2, ViolationTypeMissing.class);
        }

        @Test
        void lies_neither_before_the_finding_nor_ahead() {
            assertThatThrownBy(() -> prepared().go(Transition.ACKNOWLEDGE, null, act(US, -1), facts(-1)))
                    .isInstanceOf(DayOutOfRange.class);
        }

        @Test
        void is_not_given_twice() {
            refuses(acknowledged(), Transition.ACKNOWLEDGE, US, 3, StepNotOpen.class);
        }
    }

    @Nested
    class A_dispute {
        @Test
        void needs_a_reason() {
            refuses(detected(), Transition.DISPUTE, US, 3, DisputeReasonMissing.class);
        }

        @Test
        void is_raised_by_its_last_day_and_not_after_it() {
            CaseFacts late = new CaseFacts(day(9), false, null, true, day(8));
            assertThatThrownBy(() -> contested().go(Transition.DISPUTE, null, act(US, 9), late))
                    .isInstanceOf(DisputeTooLate.class);
            RepairCase repair = contested();
            repair.go(Transition.DISPUTE, null, act(US, 8), new CaseFacts(day(8), false, null, true, day(8)));
            assertThat(repair.state()).isEqualTo(RepairState.DISPUTED);
        }

        @Test
        void ends_only_by_what_both_have_found() {
            RepairCase repair = disputed();
            repair.say(Voice.NOT_HAPPENED, null, act(US, 5));
            refuses(repair, Transition.WITHDRAW, PARTNER, 6, JointClearingMissing.class);
            refuses(repair, Transition.UPHOLD, PARTNER, 6, JointFindingMissing.class);
        }

        @Test
        void is_never_closed_by_the_side_that_caused_it() {
            refuses(found(Voice.NOT_HAPPENED), Transition.WITHDRAW, US, 8, OnlyInjuredDecides.class);
        }
    }

    @Nested
    class A_diagnosis {
        @Test
        void is_not_made_within_two_days() {
            refuses(acknowledged(), Transition.DIAGNOSE, US, 2, SystemCauseMissing.class);
            RepairCase hasty = prepared();
            hasty.go(Transition.ACKNOWLEDGE, null, act(US, 0), facts(0));
            refuses(hasty, Transition.DIAGNOSE, US, 1, DiagnosisTooSoon.class);
        }

        @Test
        void blames_more_than_a_person() {
            RepairCase repair = acknowledged();
            repair.addCause("He forgot", false, act(PARTNER, 3));
            refuses(repair, Transition.DIAGNOSE, US, 10, SystemCauseMissing.class);
        }

        @Test
        void has_the_harm_agreed_by_the_side_that_suffered_it() {
            RepairCase repair = understood();
            RepairHarm ours = repair.addHarm("Our name", act(US, 5));
            refuses(repair, Transition.DIAGNOSE, US, 10, HarmNotAgreed.class);
            assertThatThrownBy(() -> ours.agree(act(US, 6))).isInstanceOf(OwnHarm.class);
            ours.agree(act(PARTNER, 6));
            repair.go(Transition.DIAGNOSE, null, act(US, 10), facts(10));
            assertThat(repair.state()).isEqualTo(RepairState.DIAGNOSED);
        }

        @Test
        void follows_the_account() {
            RepairCase repair = acknowledged();
            repair.addCause("No rule", true, act(US, 5));
            repair.addHarm("Crews", act(PARTNER, 5));
            refuses(repair, Transition.DIAGNOSE, US, 10, AccountMissing.class);
        }
    }

    @Nested
    class A_plan {
        @Test
        void prevents_shows_and_makes_good() {
            RepairCase repair = diagnosed();
            refuses(repair, Transition.AGREE_PLAN, US, 15, RegulationMissing.class);
            RepairFixture.promise(repair, RepairKind.REGULATION, Aspect.OPENNESS);
            refuses(repair, Transition.AGREE_PLAN, US, 15, DemonstrationMissing.class);
            RepairFixture.promise(repair, RepairKind.DEMONSTRATION, Aspect.FAIRNESS);
            refuses(repair, Transition.AGREE_PLAN, US, 15, FactorWithoutAction.class);
            RepairFixture.promise(repair, RepairKind.DEMONSTRATION, Aspect.QUALITY);
            refuses(repair, Transition.AGREE_PLAN, US, 15, HarmRepairMissing.class);
            RepairFixture.promise(repair, RepairKind.HARM_REPAIR, null);
            refuses(repair, Transition.AGREE_PLAN, US, 15, ExpectationsNotRenewed.class);
        }

        @Test
        void names_owner_and_proof_of_each_action() {
            RepairCase repair = planned();
            RepairAction open = repair.addAction(
                    new NewRepairAction(RepairKind.HARM_REPAIR, "Pay", US, null, day(20), null, null, true),
                    act(US, 12));
            refuses(repair, Transition.AGREE_PLAN, US, 15, ActionIncomplete.class);
            open.complete("Jonas", "The transfer");
            repair.go(Transition.AGREE_PLAN, null, act(US, 15), facts(15));
            assertThat(repair.state()).isEqualTo(RepairState.REFORMING);
        }

        @Test
        void is_signed_by_both() {
            RepairCase repair = planned();
            repair.expect(new NewExpectation("Two people sign", null, null), act(US, 13));
            refuses(repair, Transition.AGREE_PLAN, US, 15, ExpectationsNotRenewed.class);
        }
    }

    @Nested
    class Repairs_that_are_done {
        @Test
        void are_verified_by_the_other_side_only() {
            RepairCase repair = reforming();
            RepairAction action = repair.actions().get(0);
            assertThatThrownBy(() -> repair.verify(action, act(PARTNER, 20))).isInstanceOf(RepairNotDone.class);
            repair.finish(action, null, act(US, 20));
            assertThatThrownBy(() -> repair.verify(action, act(US, 20))).isInstanceOf(OwnRepair.class);
            refuses(repair, Transition.ACTIONS_DONE, PARTNER, 30, ActionsNotVerified.class);
        }

        @Test
        void do_not_count_while_a_harm_is_open() {
            RepairCase repair = done();
            repair.addHarm("A fine", act(PARTNER, 27));
            refuses(repair, Transition.ACTIONS_DONE, PARTNER, 30, HarmStillOpen.class);
        }

        @Test
        void are_not_enough_when_one_of_four_promises_was_broken() {
            RepairCase repair = done();
            RepairAction more = RepairFixture.promise(repair, RepairKind.DEMONSTRATION, Aspect.OPENNESS);
            repair.giveUp(more, act(US, 27));
            refuses(repair, Transition.ACTIONS_DONE, PARTNER, 30, TooFewKept.class);
        }

        @Test
        void are_not_declared_done_by_the_side_that_did_them() {
            refuses(done(), Transition.ACTIONS_DONE, US, 30, OnlyInjuredDecides.class);
        }
    }

    @Nested
    class A_recovery {
        @Test
        void is_never_declared_by_the_side_that_caused_it() {
            refuses(reaffirmed(), Transition.CONFIRM, US, 101, OnlyInjuredDecides.class);
        }

        @Test
        void needs_the_score_or_both_sponsors() {
            RepairCase repair = evaluating();
            repair.say(Voice.REAFFIRMED, null, act(US, 100));
            refuses(repair, Transition.CONFIRM, PARTNER, 101, NeitherBackNorReaffirmed.class);
            repair.go(Transition.CONFIRM, null, act(PARTNER, 101), new CaseFacts(day(101), true, null, true, null));
            assertThat(repair.state()).isEqualTo(RepairState.RECOVERED);
        }

        @Test
        void waits_ninety_days_after_the_last_repeat() {
            CaseFacts repeated = new CaseFacts(day(101), true, day(20), true, null);
            assertThatThrownBy(() -> evaluating().go(Transition.CONFIRM, null, act(PARTNER, 101), repeated))
                    .isInstanceOf(RepeatTooRecent.class);
        }

        @Test
        void is_not_given_up_before_its_time() {
            refuses(evaluating(), Transition.NOT_ENOUGH, PARTNER, 120, StillTimeToRecover.class);
            refuses(evaluating(), Transition.ACCEPT_LOSS, PARTNER, 120, LowerTargetNotSigned.class);
        }

        @Test
        void ends_for_good_after_180_days() {
            refuses(recovered(), Transition.RECUR, PARTNER, 101 + 181, RecurrenceTooLate.class);
        }

        @Test
        void starts_over_with_an_empty_plan_when_it_happens_again() {
            RepairCase repair = recovered();
            repair.go(Transition.RECUR, null, act(PARTNER, 150), facts(150));
            assertThat(repair.round()).isEqualTo(2);
            refuses(repair, Transition.AGREE_PLAN, US, 160, RegulationMissing.class);
        }
    }

    @Nested
    class An_account {
        @Test
        void is_given_by_the_side_that_caused_it_and_answered_by_the_other() {
            RepairCase repair = acknowledged();
            assertThatThrownBy(() -> repair.account(RepairFixture.account(), act(PARTNER, 3)))
                    .isInstanceOf(OnlyCauserAnswers.class);
            assertThatThrownBy(() -> repair.confirmAccount(null, act(PARTNER, 3)))
                    .isInstanceOf(AccountNotGiven.class);
            repair.account(RepairFixture.account(), act(US, 3));
            assertThatThrownBy(() -> repair.confirmAccount(null, act(US, 3))).isInstanceOf(OwnAccount.class);
            repair.confirmAccount("Sincere", act(PARTNER, 4));
            assertThat(repair.accountReply()).isEqualTo("Sincere");
        }

        @Test
        void keeps_each_part_as_it_was_said() {
            RepairCase repair = understood();
            assertThatThrownBy(() -> repair.account(Map.of(AccountPart.EXPLANATION, "Other"), act(US, 9)))
                    .isInstanceOf(PartSaidAlready.class);
        }

        @Test
        void earns_no_credit_after_a_violation_of_integrity() {
            assertThat(understood().isCredited()).isFalse();
            assertThat(understood().credit()).isGreaterThan(0);
        }
    }

    @Nested
    class Help {
        @Test
        void is_asked_by_the_side_that_mends_and_answered_once_by_the_other() {
            RepairCase repair = diagnosed();
            assertThatThrownBy(() -> repair.ask("Pay us?", act(PARTNER, 12))).isInstanceOf(HelpNotAsked.class);
            RepairRequest request = repair.ask("A broker for two days?", act(US, 12));
            assertThatThrownBy(() -> repair.answer(request, HelpAnswer.ACCEPTED, null, act(US, 13)))
                    .isInstanceOf(OwnRequest.class);
            repair.answer(request, HelpAnswer.PROPOSED, "Three days in July", act(PARTNER, 13));
            assertThat(request.answer()).isEqualTo(HelpAnswer.PROPOSED);
            assertThatThrownBy(() -> repair.answer(request, HelpAnswer.DECLINED, null, act(PARTNER, 14)))
                    .isInstanceOf(RequestAnswered.class);
        }
    }
}
