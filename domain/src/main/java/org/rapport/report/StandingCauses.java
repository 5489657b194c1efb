package org.rapport.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rapport.performance.Consequence;
import org.rapport.performance.PerformanceBook;
import org.rapport.performance.ScorecardShelf;
import org.rapport.performance.Standing;
import org.rapport.performance.StandingChange;
import org.rapport.shared.Side;

/** Finds sides whose standing warns: the warning stands as long as the standing does. */
@ApplicationScoped
class StandingCauses implements AlertFinder {
    private PerformanceBook performance;
    private ScorecardShelf shelf;

    protected StandingCauses() {} // CDI proxy

    @Inject
    StandingCauses(PerformanceBook performance, ScorecardShelf shelf) {
        this.performance = performance;
        this.shelf = shelf;
    }

    @Override
    public List<Alert.Cause> causes(Collection<UUID> partners, AlertWindow window) {
        Map<UUID, Map<Side, Standing>> inForce = performance.standings(partners);
        return shelf.changes(partners).stream()
                .filter(change -> !change.on().isAfter(window.day()))
                .collect(Collectors.toMap(Half::of, change -> change, (newer, older) -> newer))
                .values()
                .stream()
                .filter(change -> warns(inForce.getOrDefault(change.partner(), Map.of()), change))
                .map(StandingCauses::cause)
                .toList();
    }

    /** One side of one relationship. */
    private record Half(UUID partner, Side side) {
        static Half of(StandingChange change) {
            return new Half(change.partner(), change.side());
        }
    }

    private static boolean warns(Map<Side, Standing> inForce, StandingChange change) {
        Standing standing = inForce.get(change.side());
        return standing != null && standing.name().equals(change.after()) && standing.demands(Consequence.WARN);
    }

    private static Alert.Cause cause(StandingChange change) {
        return new Alert.Cause(
                AlertRule.STANDING,
                change.id(),
                change.on(),
                change.partner(),
                change.side(),
                change.after(),
                null,
                null);
    }
}
