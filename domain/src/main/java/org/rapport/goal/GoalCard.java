package org.rapport.goal;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.rapport.shared.Side;

/** A goal as pages and programs see it; days of words, ranks and end are null while there are none. */
public record GoalCard(
        UUID id,
        long version,
        UUID partner,
        String title,
        String measure,
        String unit,
        double baseline,
        double target,
        double latest,
        double share,
        LocalDate dueOn,
        Side proposedBy,
        LocalDate proposedOn,
        LocalDate ourWord,
        String ourPerson,
        LocalDate theirWord,
        String theirPerson,
        Integer ourRank,
        Integer theirRank,
        boolean common,
        GoalState state,
        LocalDate endedOn,
        List<Report> progress,
        List<Benefit> benefits)
        implements Serializable {
    /** What was measured on a day, and who said so. */
    public record Report(LocalDate on, double value, String note, Side side, String person) implements Serializable {}

    /** Value that came of it. */
    public record Benefit(
            BenefitKind kind, LocalDate on, Double amount, String unit, String note, Side side, String person)
            implements Serializable {}

    static GoalCard of(Goal g) {
        return new GoalCard(
                g.id(),
                g.version(),
                g.partner(),
                g.title(),
                g.measure(),
                g.unit(),
                g.baseline(),
                g.target(),
                g.latest(),
                g.share(),
                g.dueOn(),
                g.proposedBy(),
                g.proposedOn(),
                g.ourWord(),
                g.ourPerson(),
                g.theirWord(),
                g.theirPerson(),
                g.ourRank(),
                g.theirRank(),
                g.isCommon(),
                g.state(),
                g.endedOn(),
                g.progress().stream()
                        .map(one -> new Report(one.day(), one.value(), one.note(), one.side(), one.person()))
                        .toList(),
                g.benefits().stream()
                        .map(one -> new Benefit(
                                one.kind(), one.day(), one.amount(), one.unit(), one.note(), one.side(), one.person()))
                        .toList());
    }

    public boolean isOpen() {
        return state == GoalState.OPEN;
    }

    /** Whether both sides have confirmed it as it stands. */
    public boolean isShared() {
        return ourWord != null && theirWord != null;
    }

    public boolean isConfirmed(Side side) {
        return (side == Side.US ? ourWord : theirWord) != null;
    }
}
