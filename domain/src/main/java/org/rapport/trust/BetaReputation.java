package org.rapport.trust;

/**
 * A reputation made of weighted good and bad evidence as a Beta distribution (Jøsang and Ismail 2002).
 *
 * @param good weighted good evidence, not negative
 * @param bad weighted bad evidence, not negative
 * @param priorWeight how much evidence the ignorance at the start is worth (W)
 * @param baseRate what to expect without any evidence, 0..1
 */
public record BetaReputation(double good, double bad, double priorWeight, double baseRate) {
    public BetaReputation {
        if (!(good >= 0 && bad >= 0 && priorWeight > 0 && baseRate > 0 && baseRate < 1)) {
            throw new IllegalArgumentException(
                    "no reputation of " + good + ", " + bad + ", " + priorWeight + ", " + baseRate);
        }
    }

    /** All evidence, without the prior weight. */
    public double evidence() {
        return good + bad;
    }

    public double alpha() {
        return good + priorWeight * baseRate;
    }

    public double beta() {
        return bad + priorWeight * (1 - baseRate);
    }

    /** The score: expected value, 0..1. */
    public double expected() {
        return alpha() / (evidence() + priorWeight);
    }

    public double variance() {
        return expected() * (1 - expected()) / (evidence() + priorWeight + 1);
    }

    /** The share of the score that is prior and not evidence, 1 without evidence. */
    public double uncertainty() {
        return priorWeight / (evidence() + priorWeight);
    }

    public Opinion opinion() {
        double all = evidence() + priorWeight;
        return new Opinion(good / all, bad / all, priorWeight / all, baseRate);
    }

    /** The value that the true rate is below with the given probability. */
    public double quantile(double probability) {
        return new BetaQuantile(alpha(), beta()).at(probability);
    }
}
