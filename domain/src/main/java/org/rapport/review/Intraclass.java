package org.rapport.review;

import java.util.Arrays;

/**
 * How much of the spread of ratings lies between what is rated rather than between raters: the six intraclass
 * correlations of Shrout and Fleiss (1979) from a complete table of targets by raters.
 *
 * @param between mean square between targets (BMS)
 * @param within mean square within targets (WMS)
 * @param judges mean square between raters (JMS)
 * @param error residual mean square (EMS)
 */
public record Intraclass(double between, double within, double judges, double error, int targets, int raters) {

    /** From a table with a row for each target and a column for each rater; at least two of each. */
    public static Intraclass of(double[][] table) {
        int n = table.length;
        int k = table[0].length;
        double grand =
                Arrays.stream(table).flatMapToDouble(Arrays::stream).average().orElseThrow();
        double rows = 0;
        double inside = 0;
        for (double[] row : table) {
            double mean = Arrays.stream(row).average().orElseThrow();
            rows += k * (mean - grand) * (mean - grand);
            inside += Arrays.stream(row).map(one -> (one - mean) * (one - mean)).sum();
        }
        double columns = 0;
        for (int rater = 0; rater < k; rater++) {
            int column = rater;
            double mean = Arrays.stream(table)
                    .mapToDouble(row -> row[column])
                    .average()
                    .orElseThrow();
            columns += n * (mean - grand) * (mean - grand);
        }
        return new Intraclass(
                rows / (n - 1),
                inside / (n * (k - 1.0)),
                columns / (k - 1),
                (inside - columns) / ((n - 1.0) * (k - 1)),
                n,
                k);
    }

    /** One rater, each target rated by others: ICC(1,1). */
    public double oneWaySingle() {
        return (between - within) / (between + (raters - 1) * within);
    }

    /** One rater out of many who all rated everything: ICC(2,1), for weighing single raters. */
    public double single() {
        return (between - error) / (between + (raters - 1) * error + raters * (judges - error) / targets);
    }

    /** One of just these raters: ICC(3,1). */
    public double fixedSingle() {
        return (between - error) / (between + (raters - 1) * error);
    }

    /** The mean of raters, each target rated by others: ICC(1,k). */
    public double oneWayMean() {
        return (between - within) / between;
    }

    /** The mean of raters who all rated everything: ICC(2,k). */
    public double mean() {
        return (between - error) / (between + (judges - error) / targets);
    }

    /** The mean of just these raters: ICC(3,k). */
    public double fixedMean() {
        return (between - error) / between;
    }
}
