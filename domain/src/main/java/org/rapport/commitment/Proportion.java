package org.rapport.commitment;

import java.io.Serializable;
import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * So many of so many, with what the count proves: intervals at 95 %. Below {@link #ENOUGH} only the counts are to be
 * shown.
 */
public record Proportion(long hits, long n) implements Serializable {
    /** How many there must be before a share means anything. */
    public static final int ENOUGH = 5;

    private static final double Z = 1.959963984540054;
    private static final double TAIL = 0.025;

    public Proportion {
        if (hits < 0 || hits > n) {
            throw new IllegalArgumentException(hits + " of " + n);
        }
    }

    /** Lower and upper end of an interval, 0..1. */
    public record Bounds(double low, double high) implements Serializable {}

    public boolean isEnough() {
        return n >= ENOUGH;
    }

    /** The share, 0..1; not a number where there is nothing to count. */
    public double ratio() {
        return (double) hits / n;
    }

    /** The share as a Beta posterior mean under a uniform prior, 0..1: (hits + 1) / (n + 2). */
    public double expected() {
        return (hits + 1.0) / (n + 2.0);
    }

    /** Wilson's score interval (1927), the one to show; all of 0..1 where there is nothing to count. */
    public Bounds wilson() {
        if (n == 0) {
            return new Bounds(0, 1);
        }
        double p = ratio();
        double scale = 1 + Z * Z / n;
        double middle = (p + Z * Z / (2 * n)) / scale;
        double half = Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4.0 * n * n)) / scale;
        return new Bounds(hits == 0 ? 0 : middle - half, hits == n ? 1 : middle + half);
    }

    /** Jeffreys' interval: quantiles of Beta(hits + 1/2, n - hits + 1/2), closed at 0 and 1. */
    public Bounds jeffreys() {
        BetaDistribution beta = BetaDistribution.of(hits + 0.5, n - hits + 0.5);
        double low = hits == 0 ? 0 : beta.inverseCumulativeProbability(TAIL);
        double high = hits == n ? 1 : beta.inverseCumulativeProbability(1 - TAIL);
        return new Bounds(low, high);
    }

    /** Clopper and Pearson's exact interval (1934). */
    public Bounds clopperPearson() {
        double low = hits == 0 ? 0 : BetaDistribution.of(hits, n - hits + 1.0).inverseCumulativeProbability(TAIL);
        double high = hits == n ? 1 : BetaDistribution.of(hits + 1.0, n - hits).inverseCumulativeProbability(1 - TAIL);
        return new Bounds(low, high);
    }
}
