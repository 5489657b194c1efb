package org.rapport.diagnosis;

import java.util.ArrayList;
import java.util.List;

/**
 * Cumulative sum chart (Page 1954): adds up what lies beyond an allowance on either side of a target and signals where a sum
 * passes its limit. Formula of science.md §5; allowance and limit in the unit of the series.
 *
 * @param allowance what is let pass, usually half of the shift to be seen
 * @param limit where a sum signals
 */
public record Cusum(double allowance, double limit) {
    /** The chart as delivered, for a standardised series: one false alarm in about 465 points, one sigma seen after 10. */
    public static final Cusum USUAL = new Cusum(0.5, 5);

    /** Both sums after a value. */
    public record Point(double high, double low, boolean signalHigh, boolean signalLow) {
        public boolean signal() {
            return signalHigh || signalLow;
        }
    }

    /** The chart of a series around a target. */
    public List<Point> of(double target, double... series) {
        List<Point> points = new ArrayList<>();
        double high = 0;
        double low = 0;
        for (double value : series) {
            high = next(high, value - target);
            low = next(low, target - value);
            points.add(new Point(high, low, high > limit, low > limit));
        }
        return points;
    }

    /** A sum after one more value beyond the target. */
    double next(double sum, double beyond) {
        return Math.max(0, sum + beyond - allowance);
    }

    /**
     * Points until either sum signals, on average, when the mean of a standardised series has shifted by so many standard
     * deviations; values normal and independent, sums starting at 0.
     */
    public double runLength(double shift) {
        return 1 / (1 / oneSided(shift) + 1 / oneSided(-shift));
    }

    private double oneSided(double shift) {
        RunLength chain = new RunLength(0, limit);
        return chain.fromFloor(
                (from, to) -> RunLength.density(to - from + allowance - shift),
                from -> RunLength.below(allowance - from - shift));
    }
}
