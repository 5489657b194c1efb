package org.rapport.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.rapport.repair.Repairs;
import org.rapport.repair.Violation;

/** Finds proposed violations that wait for an answer: the side that was harmed takes one up or sets it aside. */
@ApplicationScoped
class ViolationCauses implements AlertFinder {
    private Repairs repairs;

    protected ViolationCauses() {} // CDI proxy

    @Inject
    ViolationCauses(Repairs repairs) {
        this.repairs = repairs;
    }

    @Override
    public List<Alert.Cause> causes(Collection<UUID> partners, AlertWindow window) {
        return repairs.unanswered(partners, window.day()).stream()
                .map(ViolationCauses::cause)
                .toList();
    }

    private static Alert.Cause cause(Violation violation) {
        return new Alert.Cause(
                AlertRule.VIOLATION_WAITING,
                violation.id(),
                violation.detectedOn(),
                violation.partner(),
                violation.causer().other(),
                violation.title(),
                null,
                null);
    }
}
