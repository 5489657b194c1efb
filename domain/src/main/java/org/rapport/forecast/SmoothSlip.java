package org.rapport.forecast;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Smooth forecast of log slips: normal with unknown mean and variance under a normal-inverse-gamma prior, whose prediction
 * is Student's t. It speaks where the product-limit curve ends.
 *
 * @param mean location
 * @param weight weight of the location, in observations
 * @param shape shape of the variance
 * @param scale scale of the variance
 */
public record SmoothSlip(double mean, double weight, double shape, double scale) {
    private static final double PRIOR_SHAPE = 3;
    private static final double LEAST_VARIANCE = 1e-6;

    /** Prior that a reference class gives. */
    public static SmoothSlip prior(Credibility credibility) {
        double variance = Math.max(credibility.within(), LEAST_VARIANCE);
        return new SmoothSlip(credibility.collective(), credibility.pull(), PRIOR_SHAPE, 2 * variance);
    }

    /** What is believed after seeing this group. */
    public SmoothSlip after(Group seen) {
        double n = seen.weight();
        double k = weight + n;
        double gap = seen.mean() - mean;
        return new SmoothSlip(
                (weight * mean + n * seen.mean()) / k,
                k,
                shape + n / 2,
                scale + seen.squares() / 2 + weight * n * gap * gap / (2 * k));
    }

    /** Degrees of freedom of the prediction. */
    public double freedom() {
        return 2 * shape;
    }

    /** Scale of the prediction. */
    public double spread() {
        return Math.sqrt(scale * (weight + 1) / (shape * weight));
    }

    /** Share expected to be done by a log slip, 0 to 1. */
    public double share(double x) {
        return TDistribution.of(freedom()).cumulativeProbability((x - mean) / spread());
    }

    /** Log slip by which a share q is done, among those that have reached {@code reached}. */
    public double quantile(double q, double reached) {
        TDistribution student = TDistribution.of(freedom());
        double open = student.survivalProbability((reached - mean) / spread());
        return mean + spread() * student.inverseSurvivalProbability((1 - q) * open);
    }

    /** Share expected to be done by a log slip, among those that have reached another. */
    double chance(double x, double reached) {
        return 1 - (1 - share(x)) / (1 - share(reached));
    }
}
