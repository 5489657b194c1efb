package org.rapport.report;

import org.rapport.shared.Language;

/**
 * Numbers as people read them, in the language of the reader: a real minus sign, one decimal for scores, whole per cent for
 * shares.
 */
public final class Numbers {
    /** The minus sign U+2212. */
    private static final String MINUS = "\u2212";

    private Numbers() {}

    /** A score of 0 to 100 or a number of points: {@code 61.8}. */
    public static String score(double score) {
        return rounded(score).replace("-", MINUS);
    }

    /** A change with its sign: {@code +1.4}, {@code −6.9}, {@code 0.0}. */
    public static String change(double points) {
        String text = rounded(points);
        return text.matches("0.0") || text.startsWith("-") ? text.replace("-", MINUS) : "+" + text;
    }

    /** A share of 0 to 1 in whole per cent: {@code 82 %}. */
    public static String percent(double share) {
        return whole(share) + "\u00a0%";
    }

    /** A growth as a share, with its sign: {@code +31 %}. */
    public static String growth(double share) {
        String text = percent(share);
        return Math.round(share * 100) > 0 ? "+" + text : text;
    }

    /** An interval of scores: {@code 55.9–67.5}. */
    public static String interval(double low, double high) {
        return score(low) + "–" + score(high);
    }

    /** An interval of shares: {@code 67–91 %}. */
    public static String shares(double low, double high) {
        return whole(low) + "–" + percent(high);
    }

    private static String whole(double share) {
        return Long.toString(Math.round(share * 100)).replace("-", MINUS);
    }

    private static String rounded(double value) {
        String text = String.format(Language.current().locale(), "%.1f", value);
        return text.matches("-0.0") ? text.substring(1) : text;
    }
}
