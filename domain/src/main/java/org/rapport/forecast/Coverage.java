package org.rapport.forecast;

import java.io.Serializable;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.apache.commons.statistics.interval.Interval;

/**
 * How often days that were given at one level really held.
 *
 * @param level share that should hold, 0 to 1
 * @param hits days that held
 * @param n days that were given and whose outcome is known
 */
public record Coverage(double level, int hits, int n) implements Serializable {
    private static final double ALPHA = 0.05;
    /** Rounding must not part outcomes that are equally likely. */
    private static final double TIE = 1e-7;

    /** Share that held; not a number without outcomes. */
    public double share() {
        return hits / (double) n;
    }

    /** Lower end of the 95 % interval (Wilson). */
    public double low() {
        return n == 0 ? 0 : wilson().getLowerBound();
    }

    /** Upper end of the 95 % interval (Wilson). */
    public double high() {
        return n == 0 ? 1 : wilson().getUpperBound();
    }

    /** How likely days that hold at their level are to hold as rarely or as often as this, or less likely so, 0 to 1. */
    public double chance() {
        BinomialDistribution fair = BinomialDistribution.of(n, level);
        double seen = fair.probability(hits) * (1 + TIE);
        return Math.min(
                1,
                IntStream.rangeClosed(0, n)
                        .mapToDouble(fair::probability)
                        .filter(one -> one <= seen)
                        .sum());
    }

    /** One outcome more. */
    Coverage and(boolean held) {
        return new Coverage(level, hits + (held ? 1 : 0), n + 1);
    }

    /** Two counts at the same level together. */
    Coverage and(Coverage other) {
        return new Coverage(level, hits + other.hits, n + other.n);
    }

    private Interval wilson() {
        return BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(n, hits, ALPHA);
    }
}
