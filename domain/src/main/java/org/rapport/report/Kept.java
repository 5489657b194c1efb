package org.rapport.report;

import org.apache.commons.statistics.interval.BinomialConfidenceInterval;

/**
 * Promises of one side that fell due, and how many of them were kept on the day.
 *
 * @param kept promises kept, 0 to due
 * @param due promises that fell due in the period
 */
public record Kept(int kept, int due) {
    private static final double ERROR_RATE = 0.05;

    public Kept {
        if (kept < 0 || kept > due) {
            throw new IllegalArgumentException("kept " + kept + " of " + due);
        }
    }

    /** Did any promise fall due? Without one there is no share and no interval. */
    public boolean known() {
        return due > 0;
    }

    /** Share kept, 0 to 1. */
    public double share() {
        return (double) kept / due;
    }

    /** Lower end of the 95 % Wilson score interval of the share. */
    public double low() {
        return BinomialConfidenceInterval.WILSON_SCORE
                .fromErrorRate(due, kept, ERROR_RATE)
                .getLowerBound();
    }

    /** Upper end of the 95 % Wilson score interval of the share. */
    public double high() {
        return BinomialConfidenceInterval.WILSON_SCORE
                .fromErrorRate(due, kept, ERROR_RATE)
                .getUpperBound();
    }
}
