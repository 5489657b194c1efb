package org.rapport.goal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every goal with every partner, and when both sides looked at them. */
public interface Goals {
    void add(Goal goal);

    Optional<Goal> withId(UUID id);

    /** All goals with a partner, the soonest due first, with what was reported and what they brought. Three queries. */
    List<Goal> ofPartner(UUID partner);

    void add(GoalRevisit revisit);

    /** When the goals with a partner were revisited, newest first. */
    List<GoalRevisit> revisits(UUID partner);

    /** Whether the goals with a partner were revisited on a day. */
    boolean revisited(UUID partner, LocalDate day);
}
