package org.rapport.diagnosis;

import java.util.ArrayList;
import java.util.List;

/**
 * Exponentially weighted moving average chart (Roberts 1959): smooths a series and signals where the smoothed value leaves
 * its limits. Formula of science.md §5.
 *
 * @param lambda weight of the newest value, above 0 and at most 1
 * @param reach distance of the limits in standard deviations of the smoothed value
 */
public record Ewma(double lambda, double reach) {
    /** The chart as delivered: one false alarm in about 560 points, a shift of one sigma seen after about 11. */
    public static final Ewma USUAL = new Ewma(0.2, 3);

    /** A smoothed value with its limits. */
    public record Point(double value, double low, double high) {
        public boolean signal() {
            return value < low || value > high;
        }
    }

    /** The chart of a series with a known mean and standard deviation. */
    public List<Point> of(double mean, double sigma, double... series) {
        List<Point> points = new ArrayList<>();
        double value = mean;
        for (int i = 1; i <= series.length; i++) {
            value = next(value, series[i - 1]);
            double width = width(i) * sigma;
            points.add(new Point(value, mean - width, mean + width));
        }
        return points;
    }

    /** The smoothed value after one more. */
    double next(double value, double newest) {
        return lambda * newest + (1 - lambda) * value;
    }

    /** Distance of the limits from the mean at the i-th point, in standard deviations of the series. */
    double width(int i) {
        return reach * Math.sqrt(lambda / (2 - lambda) * (1 - Math.pow(1 - lambda, 2.0 * i)));
    }

    /**
     * Points until the chart signals, on average, when the mean has shifted by so many standard deviations; limits as far out
     * as they come, values normal and independent.
     */
    public double runLength(double shift) {
        double limit = reach * Math.sqrt(lambda / (2 - lambda));
        RunLength chain = new RunLength(-limit, limit);
        return chain.from(0, (from, to) -> RunLength.density((to - (1 - lambda) * from) / lambda - shift) / lambda);
    }
}
