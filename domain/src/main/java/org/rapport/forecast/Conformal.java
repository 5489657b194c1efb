package org.rapport.forecast;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Conformal safety net: which level has to be asked of the curve so that a share really holds, learnt from how past
 * forecasts came out (split conformal prediction; under drift the adaptive rule of Gibbs and Candès 2021).
 */
public final class Conformal {
    /** Fewer outcomes than this are not used to adjust a level. */
    public static final int FEWEST = 30;

    private Conformal() {}

    /** Rank among n sorted outcomes that covers a share, counted from 1; empty if n outcomes cannot promise it. */
    public static OptionalInt rank(int n, double share) {
        int rank = (int) Math.ceil((n + 1) * share - 1e-9);
        return rank > n ? OptionalInt.empty() : OptionalInt.of(Math.max(1, rank));
    }

    /** The outcome at that rank: applied to past positions on the curve, the level to ask for. */
    public static OptionalDouble level(double[] outcomes, double share) {
        double[] sorted = outcomes.clone();
        Arrays.sort(sorted);
        OptionalInt rank = rank(sorted.length, share);
        return rank.isPresent() ? OptionalDouble.of(sorted[rank.getAsInt() - 1]) : OptionalDouble.empty();
    }

    /** Next share of misses to aim at, after one forecast that missed or did not. */
    public static double adapted(double alpha, double target, double gamma, boolean missed) {
        return alpha + gamma * (target - (missed ? 1 : 0));
    }
}
