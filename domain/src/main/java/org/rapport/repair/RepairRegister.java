package org.rapport.repair;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapport.audit.AuditTrail;
import org.rapport.audit.Change;
import org.rapport.issue.Act;

/**
 * Takes repairs from step to step for whoever has the right to: a use case, the sample portfolio. Every step is audited
 * and told to whoever listens, in the same transaction.
 */
@ApplicationScoped
@Transactional
public class RepairRegister {
    private Repairs repairs;
    private RepairClock clock;
    private RepairFacts facts;
    private AuditTrail audit;
    private Event<Object> events;

    protected RepairRegister() {} // CDI proxy

    @Inject
    public RepairRegister(
            Repairs repairs, RepairClock clock, RepairFacts facts, AuditTrail audit, Event<Object> events) {
        this.repairs = repairs;
        this.clock = clock;
        this.facts = facts;
        this.audit = audit;
        this.events = events;
    }

    /** Opens the repair of a violation that a person records. */
    public RepairCase record(NewViolation said, Act act) {
        Violation violation = new Violation(said, act.recording().today());
        repairs.add(violation);
        audit.record(Change.of("violation", violation.id(), violation.partner(), "recorded")
                .field("title", null, violation.title())
                .field("causer", null, violation.causer())
                .field("type", null, violation.type())
                .field("occurredOn", null, violation.occurredOn()));
        return open(violation, act);
    }

    /** Opens the repair of a violation that was proposed. */
    public RepairCase takeUp(Violation violation, Act act) {
        violation.takeUp();
        audit.record(Change.of("violation", violation.id(), violation.partner(), "taken up")
                .field("title", null, violation.title()));
        return open(violation, act);
    }

    /** Sets a proposal aside, for the side that was harmed. */
    public void dismiss(Violation violation, String why, Act act) {
        violation.dismiss(why, act);
        audit.record(Change.of("violation", violation.id(), violation.partner(), "set aside")
                .field("reason", null, violation.reason()));
    }

    private RepairCase open(Violation violation, Act act) {
        RepairCase repair = new RepairCase(violation, repairs.nextNumber(violation.partner()), act);
        clock.wind(repair);
        repairs.add(repair);
        audit.record(change(repair, "opened").field("number", null, repair.number()));
        events.fire(new RepairOpened(repair.id(), repair.partner(), repair.causer(), act.on()));
        return repair;
    }

    public void acknowledge(RepairCase repair, Acknowledgement said, Act act) {
        repair.prepare(said);
        go(repair, Transition.ACKNOWLEDGE, null, act);
    }

    public void dispute(RepairCase repair, String reason, Act act) {
        repair.contest(reason);
        go(repair, Transition.DISPUTE, null, act);
    }

    /** Takes a step; refused by the first thing that is missing. */
    public void go(RepairCase repair, Transition way, String words, Act act) {
        RepairState before = repair.state();
        repair.go(way, words, act, facts.of(repair, act.on()));
        clock.wind(repair);
        audit.record(change(repair, "step taken").field("state", before, repair.state()));
        if (way == Transition.WITHDRAW) {
            events.fire(cleared(repair));
        } else if (way == Transition.RECUR) {
            events.fire(new ViolationRecurred(
                    repair.id(),
                    repair.partner(),
                    repair.causer(),
                    repair.violation().aspects(),
                    act.on()));
        }
    }

    private static ViolationCleared cleared(RepairCase repair) {
        return new ViolationCleared(
                repair.violation().id(),
                repair.partner(),
                repair.causer(),
                repair.violation().facts().stream().map(ViolationFact::fact).collect(Collectors.toSet()));
    }

    /** Says what counts only when both sides say it. */
    public void say(RepairCase repair, Voice voice, String words, Act act) {
        repair.say(voice, words, act);
        audit.record(change(repair, "said").field("voice", null, voice).field("side", null, act.side()));
    }

    /** Gives parts of the account, and tells so that a letter is sent. */
    public void account(RepairCase repair, Map<AccountPart, String> given, Act act) {
        var letter = repair.account(given, act);
        audit.record(change(repair, "account given").field("parts", null, given.keySet()));
        events.fire(new AccountGiven(repair.id(), letter, repair.partner(), repair.causer(), act.on()));
    }

    public void confirmAccount(RepairCase repair, String reply, Act act) {
        repair.confirmAccount(reply, act);
        audit.record(change(repair, "account confirmed").field("confirmedOn", null, act.on()));
        events.fire(new AccountConfirmed(
                repair.id(), repair.partner(), repair.causer(), act.on(), repair.credit(), repair.isCredited()));
    }

    private static Change change(RepairCase repair, String action) {
        return Change.of("repair", repair.id(), repair.partner(), action);
    }
}
