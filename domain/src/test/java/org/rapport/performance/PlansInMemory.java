package org.rapport.performance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Improvement plans without a database. */
public class PlansInMemory implements ImprovementPlans {
    private final List<ImprovementPlan> plans = new ArrayList<>();

    @Override
    public void add(ImprovementPlan plan) {
        plans.add(plan);
    }

    @Override
    public Optional<ImprovementPlan> withId(UUID id) {
        return plans.stream().filter(plan -> plan.id().equals(id)).findFirst();
    }

    @Override
    public List<ImprovementPlan> ofPartner(UUID partner) {
        return plans.stream().filter(plan -> plan.partner().equals(partner)).toList();
    }
}
