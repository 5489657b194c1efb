package org.rapport.goal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Goals without a database. */
public final class GoalsInMemory implements Goals {
    private final List<Goal> all = new ArrayList<>();
    private final List<GoalRevisit> looked = new ArrayList<>();

    @Override
    public void add(Goal goal) {
        all.add(goal);
    }

    @Override
    public Optional<Goal> withId(UUID id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public List<Goal> ofPartner(UUID partner) {
        return all.stream().filter(one -> one.partner().equals(partner)).toList();
    }

    @Override
    public void add(GoalRevisit revisit) {
        looked.add(revisit);
    }

    @Override
    public List<GoalRevisit> revisits(UUID partner) {
        return looked.stream().filter(one -> one.partner().equals(partner)).toList();
    }

    @Override
    public boolean revisited(UUID partner, LocalDate day) {
        return revisits(partner).stream().anyMatch(one -> one.day().equals(day));
    }
}
