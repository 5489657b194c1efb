package org.rapport.web.look;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.rapport.shared.Side;
import org.rapport.web.Scale;

/**
 * One line of one side over time, with levels it is held against, the area lost below a level, and days that stand out.
 *
 * @param points oldest first
 * @param marks what happened, numbered on the axis and told below it
 * @param floor lowest value of the height at least shown
 * @param summary what the picture shows, in a sentence
 * @param table the figures behind it
 */
public record LineChart(
        Side side,
        LocalDate from,
        LocalDate to,
        List<Point> points,
        List<Level> levels,
        List<Dot> dots,
        List<Mark> marks,
        double floor,
        String summary,
        Figures table)
        implements Serializable {
    private static final double AXIS = 182;
    private static final double TOP = 14;
    private static final double EDGE = 86;

    /** A value on a day. */
    public record Point(LocalDate day, double value) implements Serializable {}

    /** A value that held from one day to another; the area between it and the line below it is shaded if it was lost. */
    public record Level(LocalDate from, LocalDate to, double value, String words, boolean lost)
            implements Serializable {}

    /** A day that stands out, with its words; a bad one is drawn in the colour of bad news. */
    public record Dot(LocalDate day, double value, String words, boolean bad) implements Serializable {}

    /** Something that happened on a day; a bad one is drawn in the colour of bad news. */
    public record Mark(int number, LocalDate day, boolean bad) implements Serializable {}

    public LineChart {
        points = List.copyOf(points);
        levels = List.copyOf(levels);
        dots = List.copyOf(dots);
        marks = List.copyOf(marks);
    }

    public boolean drawn() {
        return points.size() > 1;
    }

    public DayScale axis() {
        return DayScale.of(from, to);
    }

    public String line() {
        return path(points);
    }

    /** The area between a level and the line below it, while the level held. */
    public String area(Level level) {
        List<Point> below = points.stream()
                .filter(one -> !one.day().isBefore(level.from()) && !one.day().isAfter(level.to()))
                .toList();
        if (below.isEmpty()) {
            return "";
        }
        List<Point> corners = new ArrayList<>();
        corners.add(new Point(below.get(0).day(), level.value()));
        below.forEach(one -> corners.add(new Point(one.day(), Math.min(one.value(), level.value()))));
        corners.add(new Point(below.get(below.size() - 1).day(), level.value()));
        return path(corners) + "Z";
    }

    public String y(double value) {
        return height().number(value);
    }

    /** Height of the words of a level, above it. */
    public String levelY(double value) {
        return Scale.text(Math.max(10, height().at(value) - 5));
    }

    /** Height of the words of a dot: below a low one, above a high one. */
    public String dotY(Dot dot) {
        double at = height().at(dot.value());
        return Scale.text(at > AXIS - 30 ? at - 12 : at + 20);
    }

    /** Whether the words of a dot stand before it, because there is no room behind it. */
    public String anchor(Dot dot) {
        double at = axis().at(dot.day());
        return at > EDGE ? "end" : at < 100 - EDGE ? "start" : "middle";
    }

    private String path(List<Point> corners) {
        return corners.stream()
                .map(one -> Scale.text(axis().at(one.day()) * 10) + " " + y(one.value()))
                .collect(Collectors.joining(" L", "M", ""));
    }

    private Scale height() {
        double low = Math.min(floor, bounds().min().orElse(0));
        double high = bounds().max().orElse(1);
        return new Scale(low, high > low ? high : low + 1, AXIS, TOP);
    }

    private DoubleStream bounds() {
        return Stream.concat(points.stream().map(Point::value), levels.stream().map(Level::value))
                .mapToDouble(Double::doubleValue);
    }
}
