package org.rapport.issue;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.rapport.shared.Side;

/** An issue as its own page shows it: what happened, who told it, why it came about, what is done about it. */
public record IssueCard(
        UUID id,
        long version,
        UUID partner,
        String label,
        int number,
        String title,
        String text,
        Severity severity,
        IssueKind kind,
        Side causedBy,
        LocalDate occurredOn,
        LocalDate foundOn,
        LocalDate disclosedOn,
        Side disclosedBy,
        String disclosedPerson,
        UUID earlier,
        String earlierTitle,
        int acknowledgeDays,
        int resolveDays,
        LocalDate acknowledgeBy,
        LocalDate resolveBy,
        LocalDate acknowledgedOn,
        String acknowledgedPerson,
        IssueState state,
        LocalDate fixedOn,
        Side fixedBy,
        LocalDate verifiedOn,
        LocalDate closedOn,
        int reopenings,
        LocalDate recordedOn,
        Authorship authorship,
        List<CauseLine> causes,
        List<ActionLine> actions,
        List<StepLine> steps)
        implements Serializable {
    static IssueCard of(Issue issue, String code, String earlierTitle) {
        return new IssueCard(
                issue.id(),
                issue.version(),
                issue.partner(),
                IssueLabel.of(code, issue.number()),
                issue.number(),
                issue.title(),
                issue.text(),
                issue.severity(),
                issue.kind(),
                issue.causedBy(),
                issue.occurredOn(),
                issue.foundOn(),
                issue.disclosedOn(),
                issue.disclosedBy(),
                issue.disclosedPerson(),
                issue.earlier().orElse(null),
                earlierTitle,
                issue.acknowledgeDays(),
                issue.resolveDays(),
                issue.acknowledgeBy(),
                issue.resolveBy(),
                issue.acknowledgedOn(),
                issue.acknowledgedPerson(),
                issue.state(),
                issue.fixedOn(),
                issue.fixedBy(),
                issue.verifiedOn(),
                issue.closedOn(),
                issue.reopenings(),
                issue.recordedOn(),
                issue.authorship(),
                CauseLine.tree(issue.causes()),
                issue.actions().stream().map(ActionLine::of).toList(),
                issue.steps().stream().map(StepLine::of).toList());
    }

    /** Days from the day it happened to the day the other side was told. */
    public long daysToTell() {
        return ChronoUnit.DAYS.between(occurredOn, disclosedOn);
    }

    public boolean isOpen() {
        return state != IssueState.CLOSED;
    }

    public long openActions() {
        return actions.stream().filter(ActionLine::isOpen).count();
    }
}
