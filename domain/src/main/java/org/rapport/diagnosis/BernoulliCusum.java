package org.rapport.diagnosis;

import java.util.ArrayList;
import java.util.List;

/**
 * Risk-adjusted cumulative sum of promises missed (Steiner, Cook, Farewell and Treasure 2000): a missed promise counts the
 * more the less it was to be expected, a kept one counts against. Signals when the odds of missing seem to have grown by the
 * given ratio over the promisor's own forecast.
 *
 * @param oddsRatio growth of the odds that is to be seen
 * @param limit where the sum signals
 */
public record BernoulliCusum(double oddsRatio, double limit) {
    /** The chart as delivered: doubled odds; at 20 % expected misses one false alarm in about 280 promises. */
    public static final BernoulliCusum USUAL = new BernoulliCusum(2, 2.5);

    private static final int STATES = 500;

    /** A promise that could be judged: missed or not, and the probability of missing it that was expected. */
    public record Trial(boolean missed, double expected) {}

    /** The sum after a promise. */
    public record Point(double weight, double sum, boolean signal) {}

    /** What a promise adds to the sum. */
    public double weight(boolean missed, double expected) {
        double scale = 1 - expected + oddsRatio * expected;
        return Math.log((missed ? oddsRatio : 1) / scale);
    }

    /** The sum after one more promise. */
    double next(double sum, Trial trial) {
        return Math.max(0, sum + weight(trial.missed(), trial.expected()));
    }

    /** The chart of promises in the order in which they were judged. */
    public List<Point> of(List<Trial> trials) {
        List<Point> points = new ArrayList<>();
        double sum = 0;
        for (Trial trial : trials) {
            sum = next(sum, trial);
            points.add(new Point(weight(trial.missed(), trial.expected()), sum, sum > limit));
        }
        return points;
    }

    /**
     * Promises until the chart signals, on average, where each is expected to be missed with a probability and the true odds
     * are so many times as high (Brook and Evans 1972, on a fine grid of sums).
     */
    public double runLength(double expected, double trueOddsRatio) {
        double missed = trueOddsRatio * expected / (1 - expected + trueOddsRatio * expected);
        double[][] equation = new double[STATES + 1][STATES + 2];
        for (int state = 0; state <= STATES; state++) {
            double sum = limit * state / STATES;
            move(equation[state], sum + weight(true, expected), missed);
            move(equation[state], sum + weight(false, expected), 1 - missed);
            equation[state][state] += 1;
            equation[state][STATES + 1] = 1;
        }
        return Equations.solved(equation)[0];
    }

    /** A move to a sum between two states is shared by both; beyond the limit the chart has ended. */
    private void move(double[] row, double sum, double probability) {
        if (sum > limit) {
            return;
        }
        double place = Math.max(0, sum) / limit * STATES;
        int below = (int) Math.min(STATES - 1, Math.floor(place));
        row[below] -= probability * (below + 1 - place);
        row[below + 1] -= probability * (place - below);
    }
}
