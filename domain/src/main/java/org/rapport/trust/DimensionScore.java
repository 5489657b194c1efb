package org.rapport.trust;

/**
 * The score of one dimension.
 *
 * @param score expected value, 0..1
 * @param low low end of the interval (10 % quantile by default)
 * @param high high end of the interval (90 % quantile by default)
 * @param uncertainty 1 without evidence, towards 0 with much of it
 * @param evidence faded evidence, bad evidence multiplied by its kappa
 * @param n lines that count, those taken back not among them
 */
public record DimensionScore(
        Dimension dimension,
        double score,
        double low,
        double high,
        double uncertainty,
        double variance,
        double evidence,
        int n)
        implements java.io.Serializable {

    static DimensionScore of(Dimension dimension, TrustSums sums, ScoringPolicy policy) {
        BetaReputation reputation = policy.reputation(dimension, sums.good(dimension), sums.bad(dimension));
        BetaQuantile quantile = new BetaQuantile(reputation.alpha(), reputation.beta());
        return new DimensionScore(
                dimension,
                reputation.expected(),
                quantile.at(policy.tail()),
                quantile.at(1 - policy.tail()),
                reputation.uncertainty(),
                reputation.variance(),
                reputation.evidence(),
                sums.lines(dimension));
    }

    /** The factor of trustworthiness it belongs to. */
    public Factor factor() {
        return dimension.factor();
    }
}
