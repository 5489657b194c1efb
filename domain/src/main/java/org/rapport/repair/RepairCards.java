package org.rapport.repair;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.rapport.partner.Calendars;
import org.rapport.partner.Partner;

/** Draws up what the page of a repair shows, with what is missing next. */
@ApplicationScoped
public class RepairCards {
    private static final List<Check> PLAN = List.of(
            Check.RESPONSIBLES,
            Check.ACCOUNT,
            Check.SYSTEM_CAUSE,
            Check.HARM_AGREED,
            Check.REGULATION,
            Check.DEMONSTRATION,
            Check.FACTORS,
            Check.HARM_REPAIR,
            Check.COMPLETE_ACTIONS,
            Check.EXPECTATIONS,
            Check.INVITED,
            Check.SPONSORS,
            Check.VERIFIED,
            Check.NO_OPEN_HARM);

    private RepairFacts facts;
    private Calendars calendars;

    protected RepairCards() {} // CDI proxy

    @Inject
    public RepairCards(RepairFacts facts, Calendars calendars) {
        this.facts = facts;
        this.calendars = calendars;
    }

    RepairCard card(RepairCase repair, Partner partner, LocalDate today) {
        CaseFacts known = facts.of(repair, today);
        LocalDate answered = repair.dayOf(RepairStepKind.ACKNOWLEDGE).orElse(today);
        return new RepairCard(
                repair.id(),
                repair.version(),
                repair.partner(),
                repair.number(),
                ViolationRow.of(repair.violation(), partner.code(), partner.name()),
                repair.state(),
                repair.enteredOn(),
                repair.dueBy().orElse(null),
                known.isDisputable() ? known.disputeBy() : null,
                repair.round(),
                repair.responsibleUs(),
                repair.responsiblePartner(),
                repair.known(),
                repair.contactedOn(),
                repair.disputeReason(),
                repair.parts().stream().map(RepairCards::part).toList(),
                Apology.completeness(repair.said()),
                repair.credit(),
                repair.isCredited(),
                repair.accountConfirmedOn(),
                repair.accountConfirmedBy(),
                repair.accountReply(),
                repair.harms().stream().map(RepairCards::harm).toList(),
                repair.causes().stream().map(RepairCards::cause).toList(),
                repair.actions().stream().map(RepairCards::action).toList(),
                repair.plan().broken(),
                repair.requests().stream().map(RepairCards::request).toList(),
                repair.expectations().stream().map(RepairCards::expectation).toList(),
                Arrays.stream(Voice.values())
                        .flatMap(voice -> said(repair, voice))
                        .toList(),
                repair.steps().stream().map(RepairCards::step).toList(),
                PLAN.stream()
                        .map(check -> new RepairCard.Answer(check, check.holds(repair, known)))
                        .toList(),
                missing(repair, known),
                calendars.of(repair.partner()).sharedDays(repair.violation().detectedOn(), answered));
    }

    /** What the step ahead still waits for. */
    static List<Check> missing(RepairCase repair, CaseFacts known) {
        Transition ahead = Transition.ahead(repair.state());
        return ahead == null
                ? List.of()
                : ahead.checks().stream()
                        .filter(check -> !check.holds(repair, known))
                        .toList();
    }

    private static Stream<RepairCard.Said> said(RepairCase repair, Voice voice) {
        return repair.said(voice).stream()
                .map(one -> new RepairCard.Said(voice, one.side(), one.person(), one.saidOn(), one.text()));
    }

    private static RepairCard.Part part(RepairPart one) {
        return new RepairCard.Part(one.part(), one.text(), one.saidOn(), one.person());
    }

    private static RepairCard.Harm harm(RepairHarm one) {
        return new RepairCard.Harm(one.id(), one.text(), one.namedBy(), one.person(), one.agreedOn(), one.madeGoodOn());
    }

    private static RepairCard.Cause cause(RepairCause one) {
        return new RepairCard.Cause(
                one.id(), one.text(), one.isSystem(), one.writtenBy(), one.person(), one.writtenOn(), one.agreedOn());
    }

    private static RepairCard.Action action(RepairAction one) {
        return new RepairCard.Action(
                one.id(),
                one.kind(),
                one.text(),
                one.side(),
                one.owner(),
                one.promisedOn(),
                one.dueOn(),
                one.proof(),
                one.aspect(),
                one.isUnilateral(),
                one.round(),
                one.doneOn(),
                one.verifiedOn(),
                one.verifiedBy(),
                one.brokenOn());
    }

    private static RepairCard.Request request(RepairRequest one) {
        return new RepairCard.Request(
                one.id(),
                one.text(),
                one.askedBy(),
                one.person(),
                one.askedOn(),
                one.answer(),
                one.answerText(),
                one.answeredOn(),
                one.answeredBy());
    }

    private static RepairCard.Expectation expectation(RepairExpectation one) {
        return new RepairCard.Expectation(
                one.id(),
                one.text(),
                one.commitment(),
                one.agreement(),
                one.signedUs(),
                one.personUs(),
                one.signedPartner(),
                one.personPartner());
    }

    private static RepairCard.Step step(RepairStep one) {
        return new RepairCard.Step(one.kind(), one.day(), one.side(), one.person(), one.text(), one.recordedOn());
    }
}
