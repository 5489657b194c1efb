package org.rapport.review;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.rapport.goal.GoalCard;
import org.rapport.goal.RevisitRow;

/**
 * What both sides wanted to reach in the period of a review, and whether they looked at it in the review.
 *
 * @param lines the goals that were open, the soonest due first
 * @param revisits when they looked at them in this review, newest first
 */
public record ReviewGoals(List<Line> lines, List<RevisitRow> revisits) implements Serializable {
    /** A goal, and how far it was when the period began. */
    public record Line(GoalCard goal, double before) implements Serializable {
        static Line of(GoalCard goal, LocalDate from) {
            double before = goal.progress().stream()
                    .filter(one -> one.on().isBefore(from))
                    .reduce((first, later) -> later.on().isBefore(first.on()) ? first : later)
                    .map(GoalCard.Report::value)
                    .orElse(goal.baseline());
            return new Line(goal, before);
        }
    }

    static ReviewGoals of(List<GoalCard> goals, List<RevisitRow> revisits, Review review) {
        LocalDate from = review.plan().periodFrom();
        List<Line> lines = goals.stream()
                .filter(GoalCard::isShared)
                .filter(goal -> goal.endedOn() == null || !goal.endedOn().isBefore(from))
                .map(goal -> Line.of(goal, from))
                .toList();
        return new ReviewGoals(
                lines,
                revisits.stream()
                        .filter(one -> review.id().equals(one.review()))
                        .toList());
    }
}
