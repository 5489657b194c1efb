package org.rapport.forecast;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.stream.IntStream;

/**
 * The log slip of one promise, {@code ln((taken + 1) / (promised + 1))} in days: 0 is on the day, 0.69 is twice as long.
 *
 * @param x log slip; for an unresolved promise the log slip it has reached
 * @param resolved false if the promise was still open (or given up): the true slip is then larger than x
 * @param telling whether it speaks of the promisor's centre: resolved, or open beyond its day
 * @param weight weight after forgetting, above 0, at most 1
 */
public record Slip(double x, boolean resolved, boolean telling, double weight) {
    /** Days after which an outcome counts half. */
    public static final double HALF_LIFE = 365;

    /** Weights of ages up to twenty years: a class is made of a million of them. */
    private static final double[] FADED = IntStream.range(0, 20 * 365)
            .mapToDouble(age -> Math.pow(2, -age / HALF_LIFE))
            .toArray();

    /** What was known of a promise at the end of a day. */
    public static Slip of(PastPromise promise, LocalDate asOf) {
        boolean resolved = promise.doneBy(asOf);
        boolean ended = promise.endedBy(asOf);
        boolean agreedEnd = ended && !promise.broken();
        LocalDate settled = resolved ? promise.fulfilled() : ended ? promise.ended() : asOf;
        double x = log(promise.start(), promise.due(), resolved || agreedEnd ? settled : asOf);
        long age = asOf.toEpochDay() - settled.toEpochDay();
        return new Slip(x, resolved, resolved || (x > 0 && !agreedEnd), faded(age));
    }

    private static double faded(long age) {
        return age < FADED.length ? FADED[(int) age] : Math.pow(2, -age / HALF_LIFE);
    }

    /** Log slip of a promise given on one day for another, when it took until {@code done}. */
    public static double log(LocalDate start, LocalDate due, LocalDate done) {
        double taken = Math.max(0, DAYS.between(start, done));
        return Math.log((taken + 1) / (promised(start, due) + 1));
    }

    /** Days promised, at least one. */
    public static long promised(LocalDate start, LocalDate due) {
        return Math.max(1, DAYS.between(start, due));
    }

    /** The day on which a promise reaches a log slip; a hair of rounding does not cost a day. */
    public static LocalDate day(LocalDate start, LocalDate due, double x) {
        double days = Math.ceil((promised(start, due) + 1) * Math.exp(x) - 1 - 1e-9);
        return start.plusDays((long) Math.max(0, Math.min(days, 36_500)));
    }
}
