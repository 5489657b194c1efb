package org.rapport.trust;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How trustworthy one side of a relationship has been, as of a day: the whole with its interval, its factors and its
 * dimensions. All scores are 0..1.
 *
 * @param policy version of the scoring policy it was made with
 * @param low low end of the interval, by moment matching of the dimensions' variances (science report §1.5)
 * @param high high end of the interval
 * @param uncertainty share of the score that is prior and not evidence
 */
public record TrustScore(
        LocalDate asOf,
        int policy,
        double overall,
        double low,
        double high,
        double uncertainty,
        double variance,
        Standing standing,
        List<DimensionScore> dimensions,
        Map<Factor, Double> factors) {

    /** The score that the sums stand for. */
    public static TrustScore of(TrustSums sums, ScoringPolicy policy) {
        List<DimensionScore> dimensions = Dimension.all().stream()
                .map(dimension -> DimensionScore.of(dimension, sums, policy))
                .toList();
        return of(sums.asOf(), dimensions, policy);
    }

    private static TrustScore of(LocalDate asOf, List<DimensionScore> dimensions, ScoringPolicy policy) {
        double overall = 0;
        double uncertainty = 0;
        double variance = 0;
        for (DimensionScore dimension : dimensions) {
            double weight = policy.weight(dimension.dimension());
            overall += weight * dimension.score();
            uncertainty += weight * dimension.uncertainty();
            variance += weight * weight * dimension.variance();
        }
        double strength = overall * (1 - overall) / variance - 1;
        BetaQuantile quantile = new BetaQuantile(overall * strength, (1 - overall) * strength);
        double low = quantile.at(policy.tail());
        Map<Factor, Double> factors = factors(dimensions, policy);
        return new TrustScore(
                asOf,
                policy.version(),
                overall,
                low,
                quantile.at(1 - policy.tail()),
                uncertainty,
                variance,
                policy.standing(low, uncertainty, factors),
                dimensions,
                factors);
    }

    private static Map<Factor, Double> factors(List<DimensionScore> dimensions, ScoringPolicy policy) {
        Map<Factor, Double> factors = new EnumMap<>(Factor.class);
        for (DimensionScore dimension : dimensions) {
            double share = policy.weight(dimension.dimension())
                    / Math.max(Double.MIN_NORMAL, policy.weight(dimension.factor()));
            factors.merge(dimension.factor(), share * dimension.score(), Double::sum);
        }
        return factors;
    }

    public DimensionScore dimension(Dimension dimension) {
        return dimensions.get(dimension.ordinal());
    }

    /** Score of a factor: its dimensions by their weights. */
    public double factor(Factor factor) {
        return factors.get(factor);
    }

    /** Faded evidence of all dimensions. */
    public double evidence() {
        return dimensions.stream().mapToDouble(DimensionScore::evidence).sum();
    }

    /** Lines that count, of all dimensions. */
    public int n() {
        return dimensions.stream().mapToInt(DimensionScore::n).sum();
    }

    /** The whole in points, 0..100. */
    public double points() {
        return 100 * overall;
    }

    /** The dimension with the lowest score. */
    public DimensionScore weakest() {
        return dimensions.stream()
                .min(Comparator.comparingDouble(DimensionScore::score))
                .orElseThrow();
    }
}
