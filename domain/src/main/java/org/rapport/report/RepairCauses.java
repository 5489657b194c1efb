package org.rapport.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.rapport.repair.RepairCase;
import org.rapport.repair.RepairState;
import org.rapport.repair.Repairs;
import org.rapport.shared.Side;

/** Finds repairs whose clock runs out: the next step comes due, or is overdue. */
@ApplicationScoped
class RepairCauses implements AlertFinder {
    private Repairs repairs;

    protected RepairCauses() {} // CDI proxy

    @Inject
    RepairCauses(Repairs repairs) {
        this.repairs = repairs;
    }

    @Override
    public List<Alert.Cause> causes(Collection<UUID> partners, AlertWindow window) {
        return repairs.openOn(partners, window.day()).stream()
                .filter(one -> one.dueBy()
                        .filter(due -> window.isDue(AlertRule.REPAIR_DUE, due))
                        .isPresent())
                .map(one -> new Alert.Cause(
                        AlertRule.REPAIR_DUE,
                        one.id(),
                        one.dueBy().orElseThrow(),
                        one.partner(),
                        whose(one),
                        one.title(),
                        null,
                        null))
                .toList();
    }

    /** The side that was harmed judges; before that the side that caused it is to act. */
    private static Side whose(RepairCase repair) {
        return repair.state() == RepairState.EVALUATING ? repair.causer().other() : repair.causer();
    }
}
