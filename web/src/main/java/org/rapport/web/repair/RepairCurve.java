package org.rapport.web.repair;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.rapport.trust.TrustPoint;

/**
 * How the score of the side that broke trust went, as a picture 1000 units wide and 180 high: the line, and the area up to
 * the level before, which is what was lost.
 *
 * @param before mean score of the thirty days before the violation, 0..1
 */
public record RepairCurve(List<TrustPoint> points, double before, TrustPoint lowest, TrustPoint now)
        implements Serializable {
    private static final double WIDTH = 1000;
    private static final double TOP = 20;
    private static final double BOTTOM = 160;

    public RepairCurve {
        points = List.copyOf(points);
    }

    /** Share of what was lost that is back, 0..1; all of it where trust is higher than before. */
    public double recovered() {
        return Math.min(1, (now.overall() - lowest.overall()) / (before - lowest.overall()));
    }

    public double points(double score) {
        return 100 * score;
    }

    /** Height of a score in the picture. */
    public double y(double score) {
        double high = Math.max(before, now.overall());
        double low = lowest.overall();
        return high <= low ? TOP : TOP + (high - score) / (high - low) * (BOTTOM - TOP);
    }

    /** Place of a day from left to right, in percent. */
    public String x(LocalDate day) {
        return String.format(Locale.ROOT, "%.2f%%", left(day) / WIDTH * 100);
    }

    private double left(LocalDate day) {
        long first = points.get(0).day().toEpochDay();
        long last = Math.max(first + 1, points.get(points.size() - 1).day().toEpochDay());
        return WIDTH * (day.toEpochDay() - first) / (last - first);
    }

    public String line() {
        return path(Double.MAX_VALUE);
    }

    /** What lies below the level before. */
    public String area() {
        return path(before) + String.format(Locale.ROOT, " L%.1f %.1f L0 %.1fZ", WIDTH, y(before), y(before));
    }

    /** The line, cut off at a score. */
    private String path(double most) {
        StringBuilder path = new StringBuilder();
        for (TrustPoint point : points) {
            path.append(path.isEmpty() ? "M" : " L");
            path.append(String.format(Locale.ROOT, "%.1f %.1f", left(point.day()), y(Math.min(most, point.overall()))));
        }
        return path.toString();
    }
}
