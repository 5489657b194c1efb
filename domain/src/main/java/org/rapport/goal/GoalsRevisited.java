package org.rapport.goal;

import java.time.LocalDate;
import java.util.UUID;

/** Both sides looked at their goals: so many of all are wanted by both and ranked alike. */
public record GoalsRevisited(UUID revisit, UUID partner, LocalDate on, int common, int all) {
    /** Share of the goals that both want and rank alike, 0 to 1. */
    public double share() {
        return (double) common / all;
    }
}
