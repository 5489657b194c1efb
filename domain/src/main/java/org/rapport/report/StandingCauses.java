package org.rapport.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rapport.performance.Consequence;
import org.rapport.performance.PerformanceBook;
import org.rapport.performance.ScorecardShelf;
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
    public List<Alert.Cause> causes(UUID partner, LocalDate day) {
        return shelf.changes(partner).stream()
                .filter(change -> !change.on().isAfter(day))
                .collect(Collectors.toMap(StandingChange::side, change -> change, (newer, older) -> newer))
                .values()
                .stream()
                .filter(change -> warns(partner, change.side(), change.after()))
                .map(StandingCauses::cause)
                .toList();
    }

    private boolean warns(UUID partner, Side side, String standing) {
        return performance
                .standing(partner, side)
                .filter(one -> one.name().equals(standing) && one.demands(Consequence.WARN))
                .isPresent();
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
