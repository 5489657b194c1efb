package org.rapport.repair;

import static org.rapport.shared.Side.PARTNER;
import static org.rapport.shared.Side.US;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rapport.commitment.Recording;
import org.rapport.issue.Act;
import org.rapport.issue.Severity;
import org.rapport.partner.CalendarFixture;
import org.rapport.partner.CalendarsInMemory;
import org.rapport.partner.House;
import org.rapport.partner.Partner;
import org.rapport.partner.PartnerFixture;
import org.rapport.partner.Partners;
import org.rapport.partner.PartnersInMemory;
import org.rapport.partner.WorkingHours;
import org.rapport.review.Aspect;
import org.rapport.shared.Side;

/** We broke trust on Friday 29 May 2026; they found it on Tuesday 2 June. Days are counted from the finding. */
final class RepairFixture {
    static final UUID PARTNER_ID = UUID.fromString("018f0000-0000-7000-8000-000000000031");
    static final LocalDate FOUND = LocalDate.of(2026, 6, 2);
    static final LocalDate TODAY = LocalDate.of(2027, 12, 31);

    private RepairFixture() {}

    static LocalDate day(long number) {
        return FOUND.plusDays(number);
    }

    static NewViolation said(ViolationType type, Aspect... aspects) {
        return new NewViolation(
                PARTNER_ID,
                US,
                "Antwerp pilot",
                null,
                type,
                true,
                Severity.HIGH,
                FOUND.minusDays(4),
                FOUND,
                PARTNER,
                Set.of(aspects));
    }

    static Act act(Side side, long day) {
        return new Act(side, side == US ? "Ewa" : "Καλλιόπη", day(day), new Recording("Ewa", US, TODAY));
    }

    static CaseFacts facts(long day) {
        return new CaseFacts(day(day), false, null, true, null);
    }

    static RepairCase detected() {
        Violation violation = new Violation(said(ViolationType.INTEGRITY, Aspect.OPENNESS, Aspect.DELIVERY), TODAY);
        return new RepairCase(violation, 3, act(PARTNER, 0));
    }

    /** The same, written down on a day. */
    static RepairCase recorded(LocalDate on) {
        Violation violation = new Violation(said(ViolationType.INTEGRITY, Aspect.OPENNESS), on);
        Act told = new Act(PARTNER, "Καλλιόπη", FOUND, new Recording("Ewa", US, on));
        return new RepairCase(violation, 5, told);
    }

    /** Partners of whom one is the Belgian partner that we broke the trust of. */
    static Partners partners() {
        Partner belgian = new Partner(PartnerFixture.known("own"));
        return new PartnersInMemory() {
            @Override
            public Optional<Partner> withId(UUID id) {
                return PARTNER_ID.equals(id) ? Optional.of(belgian) : Optional.empty();
            }
        };
    }

    /** We work in Poland, they in Belgium. */
    static RepairClock clock() {
        CalendarsInMemory kept = new CalendarsInMemory();
        kept.add(new House("PL", "Europe/Warsaw", WorkingHours.USUAL));
        return new RepairClock(CalendarFixture.over(partners(), kept));
    }

    static RepairCase acknowledged() {
        RepairCase repair = detected();
        repair.prepare(acknowledgement());
        repair.go(Transition.ACKNOWLEDGE, null, act(US, 2), facts(2));
        return repair;
    }

    static Acknowledgement acknowledgement() {
        return new Acknowledgement(
                ViolationType.INTEGRITY, Set.of(), "Ewa", "Καλλιόπη", "14 codes; cause open", day(1));
    }

    /** The same with everything there for the diagnosis. */
    static RepairCase understood() {
        RepairCase repair = acknowledged();
        repair.addCause("Dates are given without the record", true, act(US, 5));
        repair.addHarm("Crews booked for nothing", act(PARTNER, 5));
        repair.account(account(), act(US, 3));
        return repair;
    }

    static Map<AccountPart, String> account() {
        Map<AccountPart, String> parts = new EnumMap<>(AccountPart.class);
        parts.put(AccountPart.RESPONSIBILITY, "It was our decision");
        parts.put(AccountPart.EXPLANATION, "We feared the escalation");
        return parts;
    }

    static RepairCase diagnosed() {
        RepairCase repair = understood();
        repair.go(Transition.DIAGNOSE, null, act(US, 10), facts(10));
        return repair;
    }

    /** The same with everything there for the plan. */
    static RepairCase planned() {
        RepairCase repair = diagnosed();
        promise(repair, RepairKind.REGULATION, Aspect.OPENNESS);
        promise(repair, RepairKind.DEMONSTRATION, Aspect.DELIVERY);
        promise(repair, RepairKind.HARM_REPAIR, null);
        repair.expect(new NewExpectation("No date without the honest date", null, null), act(US, 12));
        repair.expectations().get(0).sign(act(PARTNER, 13));
        repair.ask("A customs broker for two days?", act(US, 12));
        return repair;
    }

    static RepairAction promise(RepairCase repair, RepairKind kind, Aspect aspect) {
        return repair.addAction(
                new NewRepairAction(kind, kind.name(), US, "Jonas", day(30), "Seen in the build", aspect, true),
                act(US, 12));
    }

    static RepairCase reforming() {
        RepairCase repair = planned();
        repair.go(Transition.AGREE_PLAN, null, act(US, 15), facts(15));
        return repair;
    }

    /** The same with everything done and verified. */
    static RepairCase done() {
        RepairCase repair = reforming();
        repair.actions().forEach(action -> {
            repair.finish(action, null, act(US, 25));
            repair.verify(action, act(PARTNER, 26));
        });
        repair.harms().forEach(harm -> harm.makeGood(act(PARTNER, 26)));
        return repair;
    }

    static RepairCase evaluating() {
        RepairCase repair = done();
        repair.go(Transition.ACTIONS_DONE, null, act(PARTNER, 30), facts(30));
        repair.due(day(120));
        return repair;
    }

    static RepairCase recovered() {
        RepairCase repair = evaluating();
        repair.say(Voice.REAFFIRMED, null, act(US, 100));
        repair.say(Voice.REAFFIRMED, null, act(PARTNER, 100));
        repair.go(Transition.CONFIRM, null, act(PARTNER, 101), facts(101));
        return repair;
    }

    static RepairCase disputed() {
        RepairCase repair = detected();
        repair.contest("The report was right on its day");
        repair.go(Transition.DISPUTE, null, act(US, 3), facts(3));
        return repair;
    }
}
