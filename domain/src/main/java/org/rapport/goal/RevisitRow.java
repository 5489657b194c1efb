package org.rapport.goal;

import java.io.Serializable;
import java.time.LocalDate;
import org.rapport.shared.Side;

/** A day on which both sides looked at their goals, and how many of them were common. */
public record RevisitRow(LocalDate on, int common, int all, String note, Side side, String person)
        implements Serializable {
    static RevisitRow of(GoalRevisit one) {
        return new RevisitRow(one.day(), one.shared(), one.goals(), one.note(), one.side(), one.person());
    }
}
