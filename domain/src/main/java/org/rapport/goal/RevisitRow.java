package org.rapport.goal;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.rapport.shared.Side;

/** A day on which both sides looked at their goals, how many of them were common, and the review it was done in, or null. */
public record RevisitRow(LocalDate on, int common, int all, String note, Side side, String person, UUID review)
        implements Serializable {
    static RevisitRow of(GoalRevisit one) {
        return new RevisitRow(one.day(), one.shared(), one.goals(), one.note(), one.side(), one.person(), one.review());
    }
}
