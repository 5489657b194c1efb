package org.rapport.review;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * How far raters agree beyond chance: Krippendorff's alpha = 1 - observed / expected disagreement over the coincidence
 * matrix of all pairs of ratings of one unit (Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011). Any number
 * of raters, missing ratings allowed. At least .800 is reliable, .667 to .800 allows tentative conclusions.
 */
public final class Krippendorff {
    public static final double RELIABLE = .8;
    public static final double TENTATIVE = .667;

    private final double[] values;
    private final double[][] pairs;
    private final double[] totals;
    private final double all;

    private Krippendorff(TreeMap<Double, Integer> ranks, List<List<Double>> units) {
        values = ranks.keySet().stream().mapToDouble(Double::doubleValue).toArray();
        pairs = new double[values.length][values.length];
        units.forEach(unit -> count(unit, ranks));
        totals = new double[values.length];
        double sum = 0;
        for (int c = 0; c < values.length; c++) {
            for (double pair : pairs[c]) {
                totals[c] += pair;
            }
            sum += totals[c];
        }
        all = sum;
    }

    /** What the distance of two ratings is taken to mean. */
    public enum Metric {
        NOMINAL,
        /** For ratings of which only the order counts, as 1 to 5. */
        ORDINAL,
        INTERVAL,
        RATIO
    }

    /**
     * Alpha of ratings given unit by unit (null where a rater did not rate the unit); empty where no two ratings can be
     * compared or all are the same, so that chance cannot be told from agreement.
     */
    public static OptionalDouble alpha(List<List<Double>> units, Metric metric) {
        List<List<Double>> comparable = units.stream()
                .map(unit -> unit.stream().filter(Objects::nonNull).toList())
                .filter(unit -> unit.size() > 1)
                .toList();
        TreeMap<Double, Integer> ranks = new TreeMap<>();
        comparable.forEach(unit -> unit.forEach(value -> ranks.put(value, 0)));
        int rank = 0;
        for (Double value : List.copyOf(ranks.keySet())) {
            ranks.put(value, rank++);
        }
        return ranks.size() < 2 ? OptionalDouble.empty() : new Krippendorff(ranks, comparable).alpha(metric);
    }

    private OptionalDouble alpha(Metric metric) {
        double observed = 0;
        double expected = 0;
        for (int c = 0; c < values.length; c++) {
            for (int k = 0; k < values.length; k++) {
                double distance = distance(c, k, metric);
                observed += pairs[c][k] * distance;
                expected += totals[c] * totals[k] * distance;
            }
        }
        return OptionalDouble.of(1 - (all - 1) * observed / expected);
    }

    private void count(List<Double> unit, TreeMap<Double, Integer> ranks) {
        for (int i = 0; i < unit.size(); i++) {
            for (int j = 0; j < unit.size(); j++) {
                if (i != j) {
                    pairs[ranks.get(unit.get(i))][ranks.get(unit.get(j))] += 1.0 / (unit.size() - 1);
                }
            }
        }
    }

    /** Squared distance of two values by their ranks. */
    private double distance(int c, int k, Metric metric) {
        double difference = switch (metric) {
            case NOMINAL -> c == k ? 0 : 1;
            case ORDINAL -> between(Math.min(c, k), Math.max(c, k));
            case INTERVAL -> values[c] - values[k];
            case RATIO -> c == k ? 0 : (values[c] - values[k]) / (values[c] + values[k]);
        };
        return difference * difference;
    }

    private double between(int low, int high) {
        double sum = -(totals[low] + totals[high]) / 2;
        for (int g = low; g <= high; g++) {
            sum += totals[g];
        }
        return sum;
    }
}
