package org.rapport.issue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rapport.identity.Reach;
import org.rapport.shared.Page;
import org.rapport.shared.Side;

/** Issues without a database. */
public class IssuesInMemory implements Issues {
    private final List<Issue> issues = new ArrayList<>();
    private final List<IssueTimes> times = new ArrayList<>();

    @Override
    public void add(Issue issue) {
        issues.add(issue);
    }

    @Override
    public Optional<Issue> withId(UUID id) {
        return issues.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public int nextNumber(UUID partner) {
        return (int) issues.stream()
                        .filter(one -> one.partner().equals(partner))
                        .count()
                + 1;
    }

    @Override
    public Page<IssueRow> page(Reach reach, IssueQuery query) {
        List<IssueRow> rows = issues.stream()
                .filter(one -> reach.covers(one.partner()))
                .filter(one -> query.partner() == null || query.partner().equals(one.partner()))
                .filter(one -> query.answerer() == null || query.answerer() == one.answerer())
                .filter(one -> shown(one, query.shown()))
                .map(IssuesInMemory::row)
                .toList();
        return new Page<>(rows, rows.size(), query.first(), query.size());
    }

    private static boolean shown(Issue one, IssueQuery.Shown shown) {
        return switch (shown) {
            case OPEN -> one.state() != IssueState.CLOSED;
            case UNANSWERED -> one.acknowledgedOn() == null && one.state() != IssueState.CLOSED;
            case TO_VERIFY -> one.state() == IssueState.FIXED;
            case CLOSED -> one.state() == IssueState.CLOSED;
            case ALL -> true;
        };
    }

    private static IssueRow row(Issue i) {
        return new IssueRow(
                i.id(),
                i.partner(),
                "P",
                "P",
                i.number(),
                i.title(),
                i.severity(),
                i.kind(),
                i.causedBy(),
                i.disclosedBy(),
                i.occurredOn(),
                i.disclosedOn(),
                i.acknowledgeBy(),
                i.acknowledgedOn(),
                i.resolveBy(),
                i.state(),
                i.fixedOn(),
                i.closedOn(),
                i.reopenings());
    }

    @Override
    public List<IssueTimes> times(UUID partner) {
        return times.stream().filter(one -> one.partner().equals(partner)).toList();
    }

    @Override
    public void add(IssueTimes agreed) {
        times.add(agreed);
    }

    @Override
    public List<Issue> unanswered(LocalDate day, Collection<UUID> partners) {
        return issues.stream().filter(one -> partners.contains(one.partner())).toList();
    }

    @Override
    public List<Issue> openOn(Collection<UUID> partners, LocalDate day) {
        return issues.stream()
                .filter(one ->
                        partners.contains(one.partner()) && !one.disclosedOn().isAfter(day))
                .filter(one -> one.closedOn() == null || one.closedOn().isAfter(day))
                .toList();
    }

    @Override
    public List<ActionRow> actionsDue(Reach reach, Side side, LocalDate until, int atMost) {
        return issues.stream()
                .filter(one -> reach.covers(one.partner()))
                .flatMap(one -> one.actions().stream()
                        .filter(IssueAction::isOpen)
                        .filter(action ->
                                action.side() == side && !action.dueOn().isAfter(until))
                        .map(action -> new ActionRow(
                                action.id(),
                                one.id(),
                                one.title(),
                                one.partner(),
                                "P",
                                "P",
                                one.number(),
                                action.text(),
                                side,
                                action.owner(),
                                action.dueOn())))
                .sorted(Comparator.comparing(ActionRow::dueOn))
                .limit(atMost)
                .toList();
    }

    @Override
    public List<IssueStep> newestSteps(UUID partner, Side side, int atMost) {
        return issues.stream()
                .filter(one -> one.partner().equals(partner))
                .flatMap(one -> one.steps().stream())
                .filter(step -> side == null || step.side() == side)
                .sorted(Comparator.comparing(IssueStep::day).reversed())
                .limit(atMost)
                .toList();
    }
}
