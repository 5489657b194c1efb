package org.rapport.repair;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapport.shared.Side;

/** The actions of a repair as a whole. */
record Plan(List<RepairAction> actions, Side causer) {
    boolean has(RepairKind kind) {
        return own().stream().anyMatch(one -> one.kind() == kind && !one.isBroken());
    }

    boolean isComplete() {
        return !actions.isEmpty() && actions.stream().allMatch(RepairAction::isComplete);
    }

    boolean covers(Set<ViolationType> damaged) {
        return own().stream()
                .filter(one -> !one.isBroken() && one.aspect() != null)
                .map(one -> ViolationType.of(one.aspect()))
                .collect(Collectors.toSet())
                .containsAll(damaged);
    }

    boolean isVerified() {
        return !actions.isEmpty() && actions.stream().allMatch(one -> one.isVerified() || one.isBroken());
    }

    long broken() {
        return own().stream().filter(RepairAction::isBroken).count();
    }

    /** Share of the settled promises of the side that mends that it kept; 1 where none is settled. */
    double keptShare() {
        long kept = own().stream().filter(RepairAction::isVerified).count();
        long settled = kept + broken();
        return settled == 0 ? 1 : (double) kept / settled;
    }

    private List<RepairAction> own() {
        return actions.stream().filter(one -> one.side() == causer).toList();
    }
}
