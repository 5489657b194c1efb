package org.rapport.web;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Turns values between {@code from} and {@code to} into positions between {@code start} and {@code end} of a chart. */
public record Scale(double from, double to, double start, double end) implements Serializable {
    /** Trust points 0 to 100 over the whole width, in per cent. */
    public static final Scale POINTS = new Scale(0, 100, 0, 100);

    public Scale {
        if (from == to) {
            throw new IllegalArgumentException("A scale needs two ends, not only " + from);
        }
    }

    /** Where a value lies; values beyond the ends lie beyond them. */
    public double at(double value) {
        return start + (value - from) / (to - from) * (end - start);
    }

    /** Where a value lies, as an SVG number. */
    public String number(double value) {
        return text(at(value));
    }

    /** Where a value lies, in per cent of the width. */
    public String percent(double value) {
        return number(value) + "%";
    }

    /** How far two values are apart, in per cent of the width; never negative. */
    public String width(double one, double other) {
        return text(Math.abs(at(one) - at(other))) + "%";
    }

    /** A number as SVG wants it: at most two decimals, a point, no exponent. */
    public static String text(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
