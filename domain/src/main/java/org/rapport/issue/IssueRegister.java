package org.rapport.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.rapport.audit.AuditTrail;
import org.rapport.audit.Change;

/**
 * Writes down what is told and done about issues, for whoever has the right to: a use case, the sample portfolio. Every
 * fact is audited and told to whoever listens, in the same transaction.
 */
@ApplicationScoped
@Transactional
public class IssueRegister {
    private Issues issues;
    private IssueClock clock;
    private AuditTrail audit;
    private Event<Object> events;

    protected IssueRegister() {} // CDI proxy

    @Inject
    public IssueRegister(Issues issues, IssueClock clock, AuditTrail audit, Event<Object> events) {
        this.issues = issues;
        this.clock = clock;
        this.audit = audit;
        this.events = events;
    }

    /** Writes down an issue that was told; {@code told} is the telling. */
    public Issue tell(NewIssue said, Act told) {
        requireEarlierWithSame(said);
        Issue issue = new Issue(said, issues.nextNumber(said.partner()), told);
        clock.wind(issue);
        issues.add(issue);
        audit.record(change(issue, "told")
                .field("number", null, issue.number())
                .field("title", null, issue.title())
                .field("severity", null, issue.severity())
                .field("kind", null, issue.kind())
                .field("causedBy", null, issue.causedBy())
                .field("occurredOn", null, issue.occurredOn())
                .field("disclosedBy", null, issue.disclosedBy())
                .field("disclosedOn", null, issue.disclosedOn()));
        events.fire(told(issue));
        return issue;
    }

    public void correct(Issue issue, Correction said, Act act) {
        Correction before = description(issue);
        issue.correct(said, act);
        clock.wind(issue);
        Correction after = description(issue);
        audit.record(change(issue, "corrected")
                .field("title", before.title(), after.title())
                .field("text", before.text(), after.text())
                .field("severity", before.severity(), after.severity())
                .field("kind", before.kind(), after.kind())
                .field("causedBy", before.causedBy(), after.causedBy())
                .field("occurredOn", before.occurredOn(), after.occurredOn())
                .field("foundOn", before.foundOn(), after.foundOn()));
        if (!facts(before).equals(facts(after))) {
            events.fire(told(issue));
        }
        if (issue.acknowledgedOn() != null && before.severity() != after.severity()) {
            events.fire(answered(issue));
        }
    }

    public void acknowledge(Issue issue, Act act) {
        boolean heard = issue.isHeard();
        issue.acknowledge(act);
        audit.record(change(issue, "acknowledged").field("acknowledgedOn", null, act.on()));
        events.fire(answered(issue));
        if (!heard && issue.causedBy() != null) {
            events.fire(told(issue));
        }
    }

    public void concede(Issue issue, String what, Act act) {
        issue.concede(what, act);
        audit.record(change(issue, "conceded").field("concession", null, what).field("side", null, act.side()));
        events.fire(new ConcessionMade(issue.id(), issue.partner(), act.side(), act.on(), what));
    }

    public void fix(Issue issue, String what, Act act) {
        issue.fix(what, act);
        audit.record(change(issue, "fixed").field("fixedOn", null, act.on()).field("fixedBy", null, act.side()));
    }

    public void verify(Issue issue, String how, Act act) {
        issue.verify(how, act);
        audit.record(
                change(issue, "verified").field("verifiedOn", null, act.on()).field("verifiedBy", null, act.person()));
    }

    public void close(Issue issue, String note, Act act) {
        issue.close(note, act);
        audit.record(change(issue, "closed").field("closedOn", null, act.on()));
        events.fire(new IssueClosed(
                issue.id(),
                issue.partner(),
                act.on(),
                issue.authorship(),
                issue.causes().stream().map(IssueCause::writtenBy).collect(Collectors.toSet())));
    }

    public void reopen(Issue issue, String reason, Act act) {
        boolean wasClosed = issue.reopen(reason, act);
        audit.record(change(issue, "reopened").field("reason", null, reason));
        if (wasClosed) {
            events.fire(new IssueReopened(issue.id(), issue.partner(), act.on()));
            events.fire(new IssueReturned(issue.id(), issue.partner(), issue.causedBy(), act.on()));
        }
    }

    private void requireEarlierWithSame(NewIssue said) {
        boolean known = said.earlier() == null
                || issues.withId(said.earlier())
                        .filter(one -> one.partner().equals(said.partner()))
                        .isPresent();
        if (!known) {
            throw new ReturnsFromElsewhere(String.valueOf(said.title()));
        }
    }

    private IssueAcknowledged answered(Issue issue) {
        return new IssueAcknowledged(
                issue.id(),
                issue.partner(),
                issue.answerer(),
                issue.acknowledgedOn(),
                clock.answerTime(issue),
                issue.acknowledgeDays(),
                issue.severity());
    }

    private IssueTold told(Issue issue) {
        return new IssueTold(
                issue.id(),
                issue.partner(),
                issue.kind(),
                issue.severity(),
                issue.causedBy(),
                issue.occurredOn(),
                issue.foundOn(),
                issue.disclosedOn(),
                issue.disclosedBy(),
                issue.tellBy(),
                issue.isHeard(),
                returns(issue));
    }

    /** The days on which a closed trouble came back: as this issue, or in it after it had been closed. */
    private List<LocalDate> returns(Issue issue) {
        List<LocalDate> days = new ArrayList<>();
        issue.earlier()
                .flatMap(issues::withId)
                .filter(earlier ->
                        earlier.closedOn() != null && !earlier.closedOn().isAfter(issue.occurredOn()))
                .ifPresent(earlier -> days.add(issue.occurredOn()));
        StepKind before = null;
        for (IssueStep step : issue.steps()) {
            if (step.kind() == StepKind.REOPENED && before == StepKind.CLOSED) {
                days.add(step.day());
            }
            before = step.kind();
        }
        return days;
    }

    private static Correction description(Issue issue) {
        return new Correction(
                issue.title(),
                issue.text(),
                issue.severity(),
                issue.kind(),
                issue.causedBy(),
                issue.occurredOn(),
                issue.foundOn());
    }

    private static List<Object> facts(Correction said) {
        return List.of(
                said.severity(),
                said.kind(),
                Objects.requireNonNullElse(said.causedBy(), ""),
                said.occurredOn(),
                said.foundOn());
    }

    private static Change change(Issue issue, String action) {
        return Change.of("issue", issue.id(), issue.partner(), action);
    }
}
