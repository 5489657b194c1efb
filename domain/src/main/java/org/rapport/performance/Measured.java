package org.rapport.performance;

import java.io.Serializable;
import org.rapport.commitment.Median;
import org.rapport.commitment.Proportion;

/** The value of a variable over a period, and how much it rests on; no value where there was nothing to measure. */
public record Measured(Double value, long n) implements Serializable {
    /** Nothing was there to measure. */
    public static final Measured NOTHING = new Measured(null, 0);

    /** How many there were, out of {@code n} there could have been; nothing where there could have been none. */
    public static Measured count(double value, long n) {
        return n == 0 ? NOTHING : new Measured(value, n);
    }

    public static Measured of(Proportion share) {
        return share.n() == 0 ? NOTHING : new Measured(share.ratio(), share.n());
    }

    public static Measured of(Median median) {
        return median.isKnown() ? new Measured(median.value(), median.n()) : NOTHING;
    }

    public boolean isKnown() {
        return value != null;
    }
}
