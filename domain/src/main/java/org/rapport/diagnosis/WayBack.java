package org.rapport.diagnosis;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.rapport.trust.Dimension;
import org.rapport.trust.Evidence;
import org.rapport.trust.EvidenceKind;
import org.rapport.trust.Explanation;
import org.rapport.trust.TrustSums;

/**
 * The scoring policy run forward: one promise kept every week, and what went well in other dimensions going on as in the last
 * half year. It says what the policy would do with such evidence, not what people will do.
 */
public final class WayBack {
    /** Weeks it looks ahead: ten years. */
    static final int FAR = 522;

    private static final int WEEK = 7;
    private static final int PACE_WEEKS = 26;
    private static final double GOOD = 0.5;

    /** Good evidence of one dimension in an average week. */
    private record Pace(double weight, double value) {}

    private final Map<Dimension, Pace> paces;

    private WayBack(Map<Dimension, Pace> paces) {
        this.paces = paces;
    }

    /** Kept promises of the usual weight, one every week, and nothing else. */
    public static WayBack ofPromises() {
        Map<Dimension, Pace> paces = new EnumMap<>(Dimension.class);
        paces.put(Dimension.DELIVERY, new Pace(EvidenceKind.COMMITMENT_RESOLVED.weight(), 1));
        return new WayBack(paces);
    }

    /** Kept promises, and everything good of other dimensions as in the half year up to a day. */
    public static WayBack asOf(LocalDate day, List<Evidence> lines) {
        WayBack way = ofPromises();
        LocalDate from = day.minusWeeks(PACE_WEEKS);
        List<Evidence> good = Explanation.counting(lines).stream()
                .filter(line -> line.occurredOn().isAfter(from) && line.value() >= GOOD)
                .toList();
        for (Dimension dimension : Dimension.all()) {
            if (dimension != Dimension.DELIVERY) {
                way.paces.put(dimension, pace(good, dimension));
            }
        }
        return way;
    }

    private static Pace pace(List<Evidence> good, Dimension dimension) {
        double weight = 0;
        double value = 0;
        for (Evidence line : good) {
            if (line.dimension() == dimension) {
                double counts = line.weight() * line.reliability();
                weight += counts;
                value += counts * line.value();
            }
        }
        return new Pace(weight / PACE_WEEKS, weight == 0 ? 1 : value / weight);
    }

    /** The first week from now on whose end finds the sums where they should be; empty within ten years. */
    public Optional<LocalDate> until(TrustSums now, Predicate<TrustSums> there) {
        TrustSums sums = now.copy();
        LocalDate day = now.asOf();
        for (int week = 1; week <= FAR; week++) {
            day = day.plusDays(WEEK);
            live(sums.aged(day), day);
            if (there.test(sums)) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    private void live(TrustSums sums, LocalDate day) {
        paces.forEach((dimension, pace) -> {
            if (pace.weight() > 0) {
                sums.plus(dimension, day.toEpochDay(), pace.value(), pace.weight(), false);
            }
        });
    }
}
