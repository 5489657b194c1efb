package org.rapport.performance;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every improvement plan. */
public interface ImprovementPlans {
    void add(ImprovementPlan plan);

    Optional<ImprovementPlan> withId(UUID id);

    /** Plans with a partner with their actions, the newest first. */
    List<ImprovementPlan> ofPartner(UUID partner);
}
