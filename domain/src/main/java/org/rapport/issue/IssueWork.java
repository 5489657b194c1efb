package org.rapport.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.rapport.audit.AuditTrail;
import org.rapport.audit.Change;

/** Writes down the causes that both sides find and the actions that people of either side take on. */
@ApplicationScoped
@Transactional
public class IssueWork {
    private AuditTrail audit;

    protected IssueWork() {} // CDI proxy

    @Inject
    public IssueWork(AuditTrail audit) {
        this.audit = audit;
    }

    public IssueCause addCause(Issue issue, UUID parent, String why, Act act) {
        IssueCause cause = issue.addCause(parent, why, act);
        audit.record(change(issue, "cause written").field("cause", null, cause.text()));
        return cause;
    }

    public void agreeCause(Issue issue, UUID cause, Act act) {
        IssueCause agreed = issue.agreeCause(cause, act);
        audit.record(change(issue, "cause agreed").field("cause", null, agreed.text()));
    }

    public IssueAction addAction(Issue issue, NewAction said, Act act) {
        IssueAction action = issue.addAction(said, act);
        audit.record(change(issue, "action taken on")
                .field("action", null, action.text())
                .field("owner", null, action.owner())
                .field("dueOn", null, action.dueOn()));
        return action;
    }

    public void finishAction(Issue issue, UUID action, Act act) {
        IssueAction done = issue.finishAction(action, act);
        audit.record(
                change(issue, "action done").field("action", null, done.text()).field("doneOn", null, done.doneOn()));
    }

    private static Change change(Issue issue, String action) {
        return Change.of("issue", issue.id(), issue.partner(), action);
    }
}
