package org.rapport.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
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
    public List<Alert.Cause> causes(UUID partner, LocalDate day) {
        List<Alert.Cause> causes = new ArrayList<>();
        issues.openOn(partner, day).forEach(issue -> add(causes, issue, day));
        return causes;
    }

    private static void add(List<Alert.Cause> causes, Issue issue, LocalDate day) {
        boolean heard =
                issue.acknowledgedOn() != null && !issue.acknowledgedOn().isAfter(day);
        boolean fixed = issue.fixedOn() != null && !issue.fixedOn().isAfter(day);
        if (!heard && AlertWindow.isAnswer(issue.acknowledgeBy(), day)) {
            causes.add(cause(AlertRule.ANSWER_DUE, issue, issue.acknowledgeBy(), issue.answerer()));
        }
        if (heard && !fixed && AlertWindow.isDue(issue.resolveBy(), day)) {
            Side mends = issue.causedBy() == null ? issue.answerer() : issue.causedBy();
            causes.add(cause(AlertRule.ISSUE_DUE, issue, issue.resolveBy(), mends));
        }
        soonestActions(issue, day).forEach((side, due) -> causes.add(cause(AlertRule.ACTION_DUE, issue, due, side)));
    }

    /** The next due day of the open actions of each side that is worth a warning. */
    private static Map<Side, LocalDate> soonestActions(Issue issue, LocalDate day) {
        return issue.actions().stream()
                .filter(action -> action.doneOn() == null || action.doneOn().isAfter(day))
                .filter(action -> AlertWindow.isDue(action.dueOn(), day))
                .collect(Collectors.toMap(
                        IssueAction::side, IssueAction::dueOn, (one, other) -> one.isBefore(other) ? one : other));
    }

    private static Alert.Cause cause(AlertRule rule, Issue issue, LocalDate about, Side side) {
        return new Alert.Cause(rule, issue.id(), about, issue.partner(), side, issue.title(), null, null);
    }
}
