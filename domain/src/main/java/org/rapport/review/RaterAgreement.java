package org.rapport.review;

import java.util.Arrays;

/** Whether the ratings of one question lie close enough to be averaged, and whether questions measure the same thing. */
public final class RaterAgreement {
    /** Agreement from which a mean may stand for its raters. */
    public static final double ENOUGH = .7;

    private RaterAgreement() {}

    /**
     * r_wg of James, Demaree and Wolf (1984): 1 - s² / ((A² - 1) / 12), the spread against that of answers at random on A
     * points. Below 0 raters disagree more than chance would; it is told as 0.
     */
    public static double withinGroup(double[] ratings, int points) {
        return 1 - variance(ratings) / ((points * points - 1) / 12.0);
    }

    /** Cronbach's alpha of a table with a row for each person and a column for each question. */
    public static double cronbach(double[][] table) {
        int items = table[0].length;
        double parts = 0;
        for (int item = 0; item < items; item++) {
            int column = item;
            parts += variance(
                    Arrays.stream(table).mapToDouble(row -> row[column]).toArray());
        }
        double whole = variance(Arrays.stream(table)
                .mapToDouble(row -> Arrays.stream(row).sum())
                .toArray());
        return items / (items - 1.0) * (1 - parts / whole);
    }

    static double variance(double... sample) {
        double mean = Arrays.stream(sample).average().orElseThrow();
        return Arrays.stream(sample).map(one -> (one - mean) * (one - mean)).sum() / (sample.length - 1);
    }
}
