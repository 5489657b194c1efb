package org.rapport.web.look;

import java.io.Serializable;
import java.util.List;
import org.rapport.report.KnownPart;
import org.rapport.shared.Side;
import org.rapport.web.Scale;

/**
 * A trust score as people read it: points 0 to 100 with their 80 % interval and the pieces of evidence behind them.
 *
 * @param who name of the company scored
 * @param points null as long as there is not enough evidence
 * @param standing name of the standing, {@code UNKNOWN} without enough evidence
 * @param change points gained or lost in a week, null if unknown
 * @param href address of what made the score, null for none
 * @param parts dimensions of which enough is known, told where the whole is not
 */
public record Score(
        Side side,
        String who,
        Double points,
        double low,
        double high,
        long n,
        String standing,
        Double change,
        String href,
        List<KnownPart> parts)
        implements Serializable {
    public Score {
        parts = List.copyOf(parts);
    }

    /** A score that is known as a whole. */
    public Score(
            Side side,
            String who,
            Double points,
            double low,
            double high,
            long n,
            String standing,
            Double change,
            String href) {
        this(side, who, points, low, high, n, standing, change, href, List.of());
    }

    /** A score that cannot be given yet. */
    public static Score unknown(Side side, String who, long n) {
        return partly(side, who, n, null, List.of());
    }

    /** A score that cannot be given yet as a whole, with the dimensions that are known. */
    public static Score partly(Side side, String who, long n, String href, List<KnownPart> parts) {
        return new Score(side, who, null, 0, 0, n, "UNKNOWN", null, href, parts);
    }

    public boolean known() {
        return points != null;
    }

    public String x() {
        return Scale.POINTS.percent(points == null ? 0 : points);
    }

    public String lowX() {
        return Scale.POINTS.percent(low);
    }

    public String highX() {
        return Scale.POINTS.percent(high);
    }
}
