package org.rapport.forecast;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Typical slip of an own record: the median, open promises not left out, as a share of what was first said.
 *
 * @param all share longer (below 0: sooner) over all promises; null if half of them have no end yet
 * @param since first day of the recent ones
 * @param recent the same for promises given since then; null if they are fewer than three
 */
record Typical(Double all, LocalDate since, Double recent) {
    private static final int RECENT_MONTHS = 4;
    private static final int FEWEST = 3;

    static Typical of(List<PastPromise> own, LocalDate asOf) {
        LocalDate since = asOf.minusMonths(RECENT_MONTHS).withDayOfMonth(1);
        List<PastPromise> recent =
                own.stream().filter(promise -> !promise.start().isBefore(since)).toList();
        long telling = ReferenceClass.known(recent, asOf).stream()
                .filter(Slip::telling)
                .count();
        boolean older = recent.size() < own.size();
        return new Typical(median(own, asOf), since, telling >= FEWEST && older ? median(recent, asOf) : null);
    }

    private static Double median(List<PastPromise> promises, LocalDate asOf) {
        OptionalDouble x = ProductLimit.of(ReferenceClass.known(promises, asOf)).quantile(0.5);
        return x.isPresent() ? Math.expm1(x.getAsDouble()) : null;
    }
}
