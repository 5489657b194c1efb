package org.rapport.issue;

import static org.rapport.identity.Permission.RAISE_ISSUES;
import static org.rapport.identity.Permission.READ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rapport.identity.Permitted;
import org.rapport.shared.ChangedMeanwhile;
import org.rapport.shared.Page;

/**
 * What users do about issues. A guest speaks for the partner's side of one relationship; a colleague speaks for ours and
 * may write down what a named person of the other side did. Whatever the side that was told does, it has thereby heard.
 */
@ApplicationScoped
@Transactional
public class IssueService {
    private Issues issues;
    private IssueRegister register;
    private IssueWork work;
    private IssueClock clock;
    private IssueDesk desk;

    protected IssueService() {} // CDI proxy

    @Inject
    public IssueService(Issues issues, IssueRegister register, IssueWork work, IssueClock clock, IssueDesk desk) {
        this.issues = issues;
        this.register = register;
        this.work = work;
        this.clock = clock;
        this.desk = desk;
    }

    /** Tells an issue; one that the caller's side does not tell itself is told by somebody named. */
    @Permitted(RAISE_ISSUES)
    public UUID raise(NewIssue said) {
        desk.partner(said.partner());
        Act told = desk.act(new By(said.disclosedBy(), said.disclosedPerson(), said.disclosedOn()));
        return register.tell(said, told).id();
    }

    /** Says anew what an issue is; refused if it was changed since the version that the caller saw. */
    @Permitted(RAISE_ISSUES)
    public void correct(UUID id, long version, Correction said) {
        Issue issue = desk.reachable(id);
        ChangedMeanwhile.require(version, issue.version(), issue.title());
        register.correct(issue, said, desk.act(By.CALLER));
    }

    @Permitted(RAISE_ISSUES)
    public void acknowledge(UUID id, By by) {
        register.acknowledge(desk.reachable(id), desk.act(by));
    }

    /** Writes down why it came about, or (with {@code parent}) why one of its causes did. */
    @Permitted(RAISE_ISSUES)
    public UUID addCause(UUID id, UUID parent, String why, By by) {
        Act act = desk.act(by);
        return work.addCause(heard(id, act), parent, why, act).id();
    }

    /** Agrees to a cause that the other side has written. */
    @Permitted(RAISE_ISSUES)
    public void agreeCause(UUID id, UUID cause, By by) {
        Act act = desk.act(by);
        work.agreeCause(heard(id, act), cause, act);
    }

    @Permitted(RAISE_ISSUES)
    public UUID addAction(UUID id, NewAction said) {
        Act act = desk.act(By.CALLER);
        return work.addAction(heard(id, act), said, act).id();
    }

    @Permitted(RAISE_ISSUES)
    public void finishAction(UUID id, UUID action, LocalDate on) {
        Issue issue = desk.reachable(id);
        desk.requireVoiceOfOwner(issue, action);
        work.finishAction(issue, action, desk.act(new By(null, null, on)));
    }

    @Permitted(RAISE_ISSUES)
    public void concede(UUID id, String what, By by) {
        Act act = desk.act(by);
        register.concede(heard(id, act), what, act);
    }

    @Permitted(RAISE_ISSUES)
    public void fix(UUID id, String what, By by) {
        Act act = desk.act(by);
        register.fix(heard(id, act), what, act);
    }

    /** Says that the fix holds: only for the side that has not mended it. */
    @Permitted(RAISE_ISSUES)
    public void verify(UUID id, String how, By by) {
        Act act = desk.act(by);
        register.verify(heard(id, act), how, act);
    }

    @Permitted(RAISE_ISSUES)
    public void close(UUID id, String note, By by) {
        register.close(desk.reachable(id), note, desk.act(by));
    }

    @Permitted(RAISE_ISSUES)
    public void reopen(UUID id, String reason, By by) {
        register.reopen(desk.reachable(id), reason, desk.act(by));
    }

    @Permitted(READ)
    public IssueCard find(UUID id) {
        return desk.card(desk.reachable(id));
    }

    @Permitted(READ)
    public Page<IssueRow> page(IssueQuery query) {
        return issues.page(desk.reach(), query);
    }

    /** What the caller's side has not acknowledged yet, the most urgent first. */
    @Permitted(READ)
    public List<IssueRow> toAcknowledge(int atMost) {
        return page(IssueQuery.toAcknowledge(desk.side(), atMost)).rows();
    }

    /** Open actions of the caller's side that are due by a day, the most urgent first. */
    @Permitted(READ)
    public List<ActionRow> actionsDue(LocalDate until, int atMost) {
        return issues.actionsDue(desk.reach(), desk.side(), until, atMost);
    }

    /** The times to acknowledge and resolve that hold with a partner. */
    @Permitted(READ)
    public Map<Severity, AgreedTime> times(UUID partner) {
        desk.partner(partner);
        return clock.times(partner);
    }

    /** The issue; if the side that was told does something about it before it has acknowledged it, it does so now. */
    private Issue heard(UUID id, Act act) {
        Issue issue = desk.reachable(id);
        boolean answers = act.side() == issue.answerer() && issue.acknowledgedOn() == null;
        if (answers && issue.state() != IssueState.CLOSED && !act.on().isBefore(issue.disclosedOn())) {
            register.acknowledge(issue, act);
        }
        return issue;
    }
}
