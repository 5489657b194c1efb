package org.rapport.web.repair;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.rapport.repair.RepairCard;
import org.rapport.trust.Standing;
import org.rapport.trust.TrustPoint;
import org.rapport.trust.TrustService;
import org.rapport.web.Format;

/** Reads how the score of the side that broke trust went: before, at its lowest, now. */
@ApplicationScoped
public class RepairRecovery {
    private static final int BEFORE = 30;

    private TrustService trust;
    private Format format;

    protected RepairRecovery() {} // CDI proxy

    @Inject
    public RepairRecovery(TrustService trust, Format format) {
        this.trust = trust;
        this.format = format;
    }

    /** The curve, or null while nothing was lost or too little is known. */
    RepairCurve of(RepairCard card) {
        LocalDate violated = card.violation().occurredOn();
        LocalDate today = format.today();
        LocalDate to = card.state().isOver() ? card.enteredOn() : today;
        List<TrustPoint> points = trust
                .trajectory(card.partner(), violated.minusDays(BEFORE), to, step(violated, to))
                .getOrDefault(card.causer(), List.of())
                .stream()
                .filter(point -> point.standing() != Standing.UNKNOWN)
                .toList();
        double before = points.stream()
                .filter(point -> point.day().isBefore(violated))
                .mapToDouble(TrustPoint::overall)
                .average()
                .orElse(Double.NaN);
        return points.stream()
                .filter(point -> !point.day().isBefore(violated))
                .min(Comparator.comparingDouble(TrustPoint::overall))
                .filter(lowest -> lowest.overall() < before)
                .map(lowest -> new RepairCurve(points, before, lowest, points.get(points.size() - 1)))
                .orElse(null);
    }

    /** At most some sixty points, however long it takes. */
    private static int step(LocalDate from, LocalDate to) {
        return (int) Math.max(1, (to.toEpochDay() - from.toEpochDay()) / 60);
    }
}
