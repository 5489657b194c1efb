package org.rapport.report;

import java.time.LocalDate;
import java.util.List;

/**
 * The scores of both sides over the months before the as-of day.
 *
 * @param from first day of the picture
 * @param to last day of the picture, usually the as-of day
 * @param ours points in order of day; empty without enough evidence
 * @param theirs points in order of day; empty without enough evidence
 * @param events numbered on the axis and told below it, in order of day
 */
public record Trajectory(
        LocalDate from,
        LocalDate to,
        List<TrajectoryPoint> ours,
        List<TrajectoryPoint> theirs,
        List<NumberedEvent> events) {

    public Trajectory {
        ours = List.copyOf(ours);
        theirs = List.copyOf(theirs);
        events = List.copyOf(events);
    }

    /** Is there anything to draw? */
    public boolean known() {
        return !ours.isEmpty() || !theirs.isEmpty();
    }
}
