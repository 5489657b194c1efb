package org.rapport.forecast;

import java.util.OptionalDouble;

/** How log slips fall: the share still open beyond each, and the slip by which a share is done. */
public interface SlipCurve {
    /** What rounding may leave of a share. */
    double ROUNDING = 1e-12;

    /** Share still open beyond a log slip, 0 to 1. */
    double survival(double at);

    /** Log slip of the last step down; negative infinity without any. */
    double last();

    /** Smallest log slip beyond {@code reached} by which a share q of those still open there is done. */
    OptionalDouble quantile(double q, double reached);

    /** Smallest log slip by which a share q is done; empty if the curve does not come so far (no precedent). */
    default OptionalDouble quantile(double q) {
        return quantile(q, Double.NEGATIVE_INFINITY);
    }
}
