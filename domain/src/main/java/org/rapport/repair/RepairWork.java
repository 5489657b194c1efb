package org.rapport.repair;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.rapport.audit.AuditTrail;
import org.rapport.audit.Change;
import org.rapport.issue.Act;

/** Writes down the work of both sides on a repair: harm, causes, actions, help, what is expected from now on. */
@ApplicationScoped
@Transactional
public class RepairWork {
    private RepairClock clock;
    private AuditTrail audit;
    private Event<Object> events;

    protected RepairWork() {} // CDI proxy

    @Inject
    public RepairWork(RepairClock clock, AuditTrail audit, Event<Object> events) {
        this.clock = clock;
        this.audit = audit;
        this.events = events;
    }

    public UUID addHarm(RepairCase repair, String text, Act act) {
        RepairHarm harm = repair.addHarm(text, act);
        audit.record(change(repair, "harm named").field("harm", null, harm.text()));
        return harm.id();
    }

    public void agreeHarm(RepairCase repair, UUID known, Act act) {
        RepairHarm harm = repair.harm(known);
        harm.agree(act);
        audit.record(change(repair, "harm agreed").field("harm", null, harm.text()));
    }

    public void makeGood(RepairCase repair, UUID known, Act act) {
        RepairHarm harm = repair.harm(known);
        harm.makeGood(act);
        audit.record(change(repair, "harm made good").field("harm", null, harm.text()));
    }

    public UUID addCause(RepairCase repair, String text, boolean system, Act act) {
        RepairCause cause = repair.addCause(text, system, act);
        audit.record(change(repair, "cause written").field("cause", null, cause.text()));
        return cause.id();
    }

    public void agreeCause(RepairCase repair, UUID known, Act act) {
        RepairCause cause = repair.cause(known);
        cause.agree(act);
        audit.record(change(repair, "cause agreed").field("cause", null, cause.text()));
    }

    public UUID addAction(RepairCase repair, NewRepairAction said, Act act) {
        RepairAction action = repair.addAction(said, act);
        clock.wind(repair);
        audit.record(change(repair, "action promised")
                .field("action", null, action.text())
                .field("kind", null, action.kind())
                .field("side", null, action.side())
                .field("dueOn", null, action.dueOn()));
        return action.id();
    }

    /** Names the owner and the proof that were left open. */
    public void complete(RepairCase repair, UUID known, String owner, String proof) {
        RepairAction action = repair.action(known);
        String before = action.owner();
        action.complete(owner, proof);
        audit.record(change(repair, "action completed").field("owner", before, action.owner()));
    }

    public void finish(RepairCase repair, UUID known, String proof, Act act) {
        RepairAction action = repair.action(known);
        repair.finish(action, proof, act);
        audit.record(change(repair, "action done").field("action", null, action.text()));
    }

    public void verify(RepairCase repair, UUID known, Act act) {
        RepairAction action = repair.action(known);
        repair.verify(action, act);
        audit.record(change(repair, "action verified").field("action", null, action.text()));
        events.fire(new RepairVerified(
                action.id(),
                repair.partner(),
                action.side(),
                action.kind(),
                action.aspect(),
                action.isUnilateral(),
                action.promisedOn(),
                action.dueOn(),
                action.doneOn()));
    }

    public void giveUp(RepairCase repair, UUID known, Act act) {
        RepairAction action = repair.action(known);
        repair.giveUp(action, act);
        audit.record(change(repair, "action given up").field("action", null, action.text()));
        events.fire(new RepairBroken(action.id(), repair.partner(), action.side(), action.aspect(), act.on()));
    }

    public UUID ask(RepairCase repair, String text, Act act) {
        RepairRequest request = repair.ask(text, act);
        audit.record(change(repair, "help asked").field("request", null, request.text()));
        return request.id();
    }

    public void answer(RepairCase repair, UUID known, HelpAnswer given, String words, Act act) {
        RepairRequest request = repair.request(known);
        repair.answer(request, given, words, act);
        audit.record(change(repair, "help answered").field("answer", null, request.answer()));
    }

    public UUID expect(RepairCase repair, NewExpectation said, Act act) {
        RepairExpectation one = repair.expect(said, act);
        audit.record(change(repair, "expectation written").field("expectation", null, one.text()));
        return one.id();
    }

    /** Writes down what is expected since a promise or an agreement was renegotiated. */
    UUID renegotiate(RepairCase repair, NewExpectation said, RepairStepKind kind, Act act) {
        RepairExpectation one = repair.renegotiate(said, kind, act);
        audit.record(change(repair, "renegotiated")
                .field("expectation", null, one.text())
                .field("commitment", null, one.commitment())
                .field("agreement", null, one.agreement()));
        return one.id();
    }

    public void sign(RepairCase repair, UUID known, Act act) {
        RepairExpectation one = repair.expectation(known);
        one.sign(act);
        audit.record(change(repair, "expectation signed")
                .field("expectation", null, one.text())
                .field("side", null, act.side()));
    }

    private static Change change(RepairCase repair, String action) {
        return Change.of("repair", repair.id(), repair.partner(), action);
    }
}
