package org.rapport.forecast;

import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** Proper scores for forecasts: all are losses, 0 is best. Formulas after Gneiting and Raftery (2007). */
public final class ScoringRules {
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private ScoringRules() {}

    /** Loss of saying "a share tau by q" when it became y, in the unit of y. */
    public static double pinball(double y, double q, double tau) {
        return y >= q ? tau * (y - q) : (1 - tau) * (q - y);
    }

    /** Continuous ranked probability score of a sample of forecasts. */
    public static double crps(double y, double[] sample) {
        double off = 0;
        double apart = 0;
        for (double one : sample) {
            off += Math.abs(one - y);
            for (double other : sample) {
                apart += Math.abs(one - other);
            }
        }
        double n = sample.length;
        return off / n - apart / (2 * n * n);
    }

    /** Continuous ranked probability score of a normal forecast. */
    public static double crpsNormal(double y, double mu, double sigma) {
        double w = (y - mu) / sigma;
        return sigma * (w * (2 * phi(w) - 1) + 2 * NORMAL.density(w) - 1 / Math.sqrt(Math.PI));
    }

    /** Continuous ranked probability score of a lognormal forecast. */
    public static double crpsLognormal(double y, double mu, double sigma) {
        double w = (Math.log(y) - mu) / sigma;
        double mean = Math.exp(mu + sigma * sigma / 2);
        return y * (2 * phi(w) - 1) - 2 * mean * (phi(w - sigma) + phi(sigma / Math.sqrt(2)) - 1);
    }

    /** Score of an interval that should miss a share alpha. */
    public static double interval(double y, double lower, double upper, double alpha) {
        return upper - lower + 2 / alpha * Math.max(0, lower - y) + 2 / alpha * Math.max(0, y - upper);
    }

    /** Mean squared difference of chances and outcomes (0 or 1). */
    public static double brier(double[] chances, double[] outcomes) {
        double sum = 0;
        for (int i = 0; i < chances.length; i++) {
            sum += (chances[i] - outcomes[i]) * (chances[i] - outcomes[i]);
        }
        return sum / chances.length;
    }

    /** Mean logarithmic loss of chances and outcomes (0 or 1). */
    public static double logLoss(double[] chances, double[] outcomes) {
        double sum = 0;
        for (int i = 0; i < chances.length; i++) {
            sum -= Math.log(outcomes[i] == 1 ? chances[i] : 1 - chances[i]);
        }
        return sum / chances.length;
    }

    /** Part of a baseline's loss that a forecast saves; below 0 if it is worse. */
    public static double skill(double loss, double baseline) {
        return 1 - loss / baseline;
    }

    /** Forecasts that named one chance: how many there were, and how many came true. */
    public record Stated(double chance, int times, int came) {}

    /** Brier score in parts (Murphy 1973): reliability − resolution + uncertainty. */
    public record Murphy(double reliability, double resolution, double uncertainty) {
        /** The parts of the score of these groups. */
        public static Murphy of(List<Stated> groups) {
            double n = groups.stream().mapToInt(Stated::times).sum();
            double base = groups.stream().mapToInt(Stated::came).sum() / n;
            double reliability = 0;
            double resolution = 0;
            for (Stated group : groups) {
                double share = group.came() / (double) group.times();
                reliability += group.times() * Math.pow(group.chance() - share, 2) / n;
                resolution += group.times() * Math.pow(share - base, 2) / n;
            }
            return new Murphy(reliability, resolution, base * (1 - base));
        }
    }

    private static double phi(double z) {
        return NORMAL.cumulativeProbability(z);
    }
}
