package org.rapport.review;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * How a side sees itself minus how the other side sees it, on a scale of 1 to 5, with what chance could have made of it
 * (Welch 1947). Judged only where it is large, its interval leaves out 0 and enough people of either side answered.
 *
 * @param self mean of the side's own answers, {@code selfN} of them
 * @param other mean of the other side's answers, {@code otherN} of them
 * @param t statistic of Welch, 0 where nobody of either side differs from the others
 * @param df its degrees of freedom
 * @param low 5 % quantile of the gap
 * @param high 95 % quantile of the gap
 */
public record PerceptionGap(
        double self, int selfN, double other, int otherN, double t, double df, double low, double high)
        implements Serializable {
    /** Gap from which it is worth talking about, on 1 to 5. */
    public static final double LARGE = .75;

    /** Answers needed of each side before a gap is judged. */
    public static final int ENOUGH = 3;

    private static final double TAIL = .95;
    private static final int MOST_PERMUTATIONS = 20_000;

    /** The gap between two samples; empty where a side has fewer than two answers and chance cannot be estimated. */
    public static Optional<PerceptionGap> of(double[] self, double[] other) {
        if (self.length < 2 || other.length < 2) {
            return Optional.empty();
        }
        double a = RaterAgreement.variance(self) / self.length;
        double b = RaterAgreement.variance(other) / other.length;
        double mine = mean(self);
        double theirs = mean(other);
        double error = Math.sqrt(a + b);
        if (error == 0) {
            double gap = mine - theirs;
            return Optional.of(new PerceptionGap(
                    mine, self.length, theirs, other.length, 0, self.length + other.length - 2.0, gap, gap));
        }
        double df = (a + b) * (a + b) / (a * a / (self.length - 1) + b * b / (other.length - 1));
        double reach = error * TDistribution.of(df).inverseCumulativeProbability(TAIL);
        double gap = mine - theirs;
        return Optional.of(
                new PerceptionGap(mine, self.length, theirs, other.length, gap / error, df, gap - reach, gap + reach));
    }

    public double gap() {
        return self - other;
    }

    /** Whether both sides should talk about it: large, hardly chance, and enough people answered. */
    public boolean flagged() {
        return Math.abs(gap()) >= LARGE - 1e-9 && low * high > 0 && judged();
    }

    /** Whether enough people of both sides answered to judge it at all. */
    public boolean judged() {
        return selfN >= ENOUGH && otherN >= ENOUGH;
    }

    /** Two-sided probability of such a gap by chance. */
    public double p() {
        return 2 * TDistribution.of(df).survivalProbability(Math.abs(t));
    }

    /** Standardised gap with Hedges' correction for small samples (1981). */
    public static double hedges(double[] self, double[] other) {
        return cohen(self, other) * (1 - 3.0 / (4.0 * (self.length + other.length) - 9));
    }

    /** Gap in standard deviations of both samples together. */
    public static double cohen(double[] self, double[] other) {
        int freedom = self.length + other.length - 2;
        double pooled = ((self.length - 1) * RaterAgreement.variance(self)
                        + (other.length - 1) * RaterAgreement.variance(other))
                / freedom;
        return (mean(self) - mean(other)) / Math.sqrt(pooled);
    }

    /** Share of all ways to deal the answers out to the sides that give as large a gap; empty where there are too many. */
    public static Optional<Double> permutations(double[] self, double[] other) {
        double[] all = new double[self.length + other.length];
        System.arraycopy(self, 0, all, 0, self.length);
        System.arraycopy(other, 0, all, self.length, other.length);
        if (ways(all.length, self.length) > MOST_PERMUTATIONS) {
            return Optional.empty();
        }
        long[] count = new long[2];
        deal(all, self.length, 0, 0, 0, Math.abs(mean(self) - mean(other)), count);
        return Optional.of((double) count[1] / count[0]);
    }

    private static void deal(double[] all, int left, int next, double sum, int taken, double gap, long... count) {
        if (left == 0) {
            double total = Arrays.stream(all).sum();
            double difference = Math.abs(sum / taken - (total - sum) / (all.length - taken));
            count[0]++;
            count[1] += difference >= gap - 1e-9 ? 1 : 0;
        } else if (all.length - next >= left) {
            deal(all, left - 1, next + 1, sum + all[next], taken + 1, gap, count);
            deal(all, left, next + 1, sum, taken, gap, count);
        }
    }

    private static double ways(int n, int k) {
        double ways = 1;
        for (int i = 1; i <= k; i++) {
            ways = ways * (n - k + i) / i;
        }
        return ways;
    }

    private static double mean(double... sample) {
        return Arrays.stream(sample).average().orElseThrow();
    }
}
