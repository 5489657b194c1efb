package org.rapport.review;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Who rates more kindly or more strictly than others, and what is left of the ratings without it: rating = mean + target +
 * rater, fitted by turns; the part of a rater is shrunk as by five ratings without any. Only raters of three targets or
 * more are corrected: before that nobody could tell a kind rater from a good partner.
 */
public final class RaterCorrection {
    /** Targets somebody must have rated before a habit is told from what is rated. */
    public static final int TARGETS = 3;

    private static final int SHRINK = 5;
    private static final int TURNS = 1_000;
    private static final double STILL = 1e-13;

    private final List<Rating> ratings;
    private final double mean;
    private final Map<String, Double> raters = new LinkedHashMap<>();
    private final Map<String, Double> targets = new LinkedHashMap<>();

    private RaterCorrection(List<Rating> ratings) {
        this.ratings = ratings;
        this.mean = ratings.stream().mapToDouble(Rating::value).average().orElse(0);
    }

    /** What a rater gave to a target. */
    public record Rating(String target, String rater, double value) {}

    public static RaterCorrection of(Collection<Rating> ratings) {
        RaterCorrection fit = new RaterCorrection(List.copyOf(ratings));
        fit.run();
        return fit;
    }

    private void run() {
        Map<String, Long> seen = ratings.stream()
                .collect(Collectors.groupingBy(
                        Rating::rater,
                        Collectors.mapping(Rating::target, Collectors.collectingAndThen(Collectors.toSet(), all ->
                                (long) all.size()))));
        ratings.forEach(one -> raters.put(one.rater(), 0.0));
        double moved = 1;
        for (int turn = 0; turn < TURNS && moved > STILL; turn++) {
            moved = fitTargets();
            moved = Math.max(moved, fitRaters(seen));
        }
    }

    private double fitTargets() {
        Map<String, List<Rating>> byTarget = ratings.stream()
                .collect(Collectors.groupingBy(Rating::target, LinkedHashMap::new, Collectors.toList()));
        double moved = 0;
        for (Map.Entry<String, List<Rating>> target : byTarget.entrySet()) {
            double effect = target.getValue().stream()
                    .mapToDouble(one -> one.value() - mean - raters.get(one.rater()))
                    .average()
                    .orElse(0);
            moved = Math.max(moved, Math.abs(effect - targets.getOrDefault(target.getKey(), Double.MAX_VALUE)));
            targets.put(target.getKey(), effect);
        }
        return moved;
    }

    private double fitRaters(Map<String, Long> seen) {
        Map<String, double[]> sums = new HashMap<>();
        for (Rating one : ratings) {
            double[] sum = sums.computeIfAbsent(one.rater(), none -> new double[2]);
            sum[0] += one.value() - mean - targets.get(one.target());
            sum[1]++;
        }
        double moved = 0;
        for (Map.Entry<String, double[]> sum : sums.entrySet()) {
            double effect = seen.get(sum.getKey()) < TARGETS ? 0 : sum.getValue()[0] / (sum.getValue()[1] + SHRINK);
            moved = Math.max(moved, Math.abs(effect - raters.put(sum.getKey(), effect)));
        }
        return moved;
    }

    public double mean() {
        return mean;
    }

    /** How much kinder (above 0) or stricter a rater is than others; 0 where that cannot be told. */
    public double effect(String rater) {
        return raters.getOrDefault(rater, 0.0);
    }

    /** How much better than the mean of all a target is. */
    public double targetEffect(String target) {
        return targets.getOrDefault(target, 0.0);
    }

    /** The mean of a target without the habits of its raters. */
    public double corrected(String target) {
        return mean + targetEffect(target);
    }
}
