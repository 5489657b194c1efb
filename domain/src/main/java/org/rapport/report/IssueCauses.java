package org.rapport.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rapport.issue.Issue;
import org.rapport.issue.IssueAction;
import org.rapport.issue.Issues;
import org.rapport.shared.Side;

/** Finds issues that wait for an answer or a fix, and actions that people took on, by window: soon due or overdue. */
@ApplicationScoped
class IssueCauses implements AlertFinder {
    private Issues issues;

    protected IssueCauses() {} // CDI proxy

    @Inject
    IssueCauses(Issues issues) {
        this.issues = issues;
    }

    @Override
    public List<Alert.Cause> causes(Collection<UUID> partners, AlertWindow window) {
        List<Alert.Cause> causes = new ArrayList<>();
        issues.openOn(partners, window.day()).forEach(issue -> add(causes, issue, window));
        return causes;
    }

    private static void add(List<Alert.Cause> causes, Issue issue, AlertWindow window) {
        LocalDate day = window.day();
        boolean heard =
                issue.acknowledgedOn() != null && !issue.acknowledgedOn().isAfter(day);
        boolean fixed = issue.fixedOn() != null && !issue.fixedOn().isAfter(day);
        if (!heard && window.isDue(AlertRule.ANSWER_DUE, issue.acknowledgeBy())) {
            causes.add(cause(AlertRule.ANSWER_DUE, issue, issue.acknowledgeBy(), issue.answerer()));
        }
        if (heard && !fixed && window.isDue(AlertRule.ISSUE_DUE, issue.resolveBy())) {
            Side mends = issue.causedBy() == null ? issue.answerer() : issue.causedBy();
            causes.add(cause(AlertRule.ISSUE_DUE, issue, issue.resolveBy(), mends));
        }
        soonestActions(issue, window).forEach((side, due) -> causes.add(cause(AlertRule.ACTION_DUE, issue, due, side)));
    }

    /** The next due day of the open actions of each side that is worth a warning. */
    private static Map<Side, LocalDate> soonestActions(Issue issue, AlertWindow window) {
        return issue.actions().stream()
                .filter(action -> action.doneOn() == null || action.doneOn().isAfter(window.day()))
                .filter(action -> window.isDue(AlertRule.ACTION_DUE, action.dueOn()))
                .collect(Collectors.toMap(
                        IssueAction::side, IssueAction::dueOn, (one, other) -> one.isBefore(other) ? one : other));
    }

    private static Alert.Cause cause(AlertRule rule, Issue issue, LocalDate about, Side side) {
        return new Alert.Cause(rule, issue.id(), about, issue.partner(), side, issue.title(), null, null);
    }
}
