package org.rapport.commitment;

import java.io.Serializable;
import java.util.stream.DoubleStream;

/** The middle of {@code n} values; not a number where there are none. */
public record Median(double value, int n) implements Serializable {
    /** The median of some values, in any order. */
    public static Median of(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        int n = sorted.length;
        return new Median(n == 0 ? Double.NaN : (sorted[(n - 1) / 2] + sorted[n / 2]) / 2, n);
    }

    public boolean isKnown() {
        return n > 0;
    }
}
