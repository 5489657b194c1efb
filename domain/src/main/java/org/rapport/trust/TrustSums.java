package org.rapport.trust;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * What is left of all evidence about one side of one relationship on one day: per dimension the faded good part, the
 * faded bad part, the faded bad part of deceptions, and the number of lines. Tomorrow's sums are today's, faded by one
 * day, plus what is new, so a night needs the new lines only.
 */
public final class TrustSums {
    private static final int GOOD = 0;
    private static final int BAD = 1;
    private static final int DECEPTION = 2;
    private static final int LINES = 3;
    private static final int PARTS = 4;
    private static final int SIZE = PARTS * Dimension.all().size();

    /** Bytes of the packed form. */
    public static final int BYTES = SIZE * Double.BYTES;

    private final HalfLives halfLives;
    private final DayFactors factors;
    private final double[] sums;
    private long day;

    private TrustSums(HalfLives halfLives, long day, double[] sums) {
        this.halfLives = halfLives;
        this.factors = DayFactors.of(halfLives);
        this.day = day;
        this.sums = sums;
    }

    /** No evidence yet. */
    public static TrustSums empty(HalfLives halfLives, LocalDate asOf) {
        return new TrustSums(halfLives, asOf.toEpochDay(), new double[SIZE]);
    }

    /** The sums that were packed as of a day. */
    public static TrustSums unpacked(HalfLives halfLives, LocalDate asOf, byte[] packed) {
        double[] sums = new double[SIZE];
        ByteBuffer.wrap(packed).asDoubleBuffer().get(sums);
        return new TrustSums(halfLives, asOf.toEpochDay(), sums);
    }

    /** All lines up to the day, from nothing. */
    public static TrustSums of(HalfLives halfLives, LocalDate asOf, Iterable<Evidence> lines) {
        TrustSums sums = empty(halfLives, asOf);
        lines.forEach(sums::plus);
        return sums;
    }

    /** Lets the days up to the given one pass; the sums fade. */
    public TrustSums aged(LocalDate to) {
        long days = to.toEpochDay() - day;
        if (days < 0) {
            throw new IllegalArgumentException("sums of " + asOf() + " cannot go back to " + to);
        }
        double good = factors.good(days);
        double bad = factors.bad(days, false);
        double deception = factors.bad(days, true);
        for (int i = 0; i < SIZE; i += PARTS) {
            sums[i + GOOD] *= good;
            sums[i + BAD] *= bad;
            sums[i + DECEPTION] *= deception;
        }
        day = to.toEpochDay();
        return this;
    }

    /** Adds a line, faded by its age; a line of a later day has no effect yet. */
    public TrustSums plus(Evidence line) {
        return plus(
                line.dimension(),
                line.occurredOn().toEpochDay(),
                line.value(),
                line.weight() * line.reliability(),
                line.deception());
    }

    /** Adds a line given by its bare figures; the weight is negative for a reversal. */
    public TrustSums plus(Dimension dimension, long occurredOn, double value, double weight, boolean deception) {
        long age = day - occurredOn;
        if (age < 0) {
            return this;
        }
        int at = dimension.ordinal() * PARTS;
        sums[at + GOOD] += weight * value * factors.good(age);
        sums[at + (deception ? DECEPTION : BAD)] += weight * (1 - value) * factors.bad(age, deception);
        sums[at + LINES] += Math.signum(weight);
        return this;
    }

    /** The same sums again, to be carried on without touching these. */
    public TrustSums copy() {
        return new TrustSums(halfLives, day, sums.clone());
    }

    /** The day they stand for. */
    public LocalDate asOf() {
        return LocalDate.ofEpochDay(day);
    }

    /** Faded good evidence of a dimension. */
    public double good(Dimension dimension) {
        return sums[dimension.ordinal() * PARTS + GOOD];
    }

    /** Faded bad evidence of a dimension, deceptions included, before it is multiplied by the policy's kappa. */
    public double bad(Dimension dimension) {
        int at = dimension.ordinal() * PARTS;
        return sums[at + BAD] + sums[at + DECEPTION];
    }

    /** Lines of a dimension, those taken back not counted. */
    public int lines(Dimension dimension) {
        return (int) Math.round(sums[dimension.ordinal() * PARTS + LINES]);
    }

    /** The sums as bytes, to be kept beside the figures. */
    public byte[] packed() {
        ByteBuffer bytes = ByteBuffer.allocate(BYTES);
        bytes.asDoubleBuffer().put(sums);
        return bytes.array();
    }

    /** Largest difference between two sums; what a rebuild is checked by. */
    public double distance(TrustSums other) {
        double largest = 0;
        for (int i = 0; i < SIZE; i++) {
            largest = Math.max(largest, Math.abs(sums[i] - other.sums[i]));
        }
        return largest;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TrustSums that
                && day == that.day
                && halfLives.equals(that.halfLives)
                && Arrays.equals(sums, that.sums);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sums);
    }

    @Override
    public String toString() {
        return asOf() + " " + Arrays.toString(sums);
    }
}
