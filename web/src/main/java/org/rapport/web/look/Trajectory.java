package org.rapport.web.look;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.rapport.shared.Side;
import org.rapport.web.Scale;

/**
 * Trust of both sides over time with what happened: lines of points 0 to 100, each with its 80 % interval, oldest first.
 *
 * @param ours name of our house
 * @param theirs name of the partner
 * @param summary what the picture shows, in a sentence
 */
public record Trajectory(
        String ours,
        String theirs,
        LocalDate from,
        LocalDate to,
        List<Point> us,
        List<Point> partner,
        List<Mark> marks,
        String summary)
        implements Serializable {
    private static final double AXIS = 306;
    private static final double TOP = 8;
    private static final double GRID = 5;
    private static final double LABEL = 34;
    private static final double END = 97.6;

    /** A score on a day with its 80 % interval, in points. */
    public record Point(LocalDate day, double points, double low, double high) implements Serializable {
        /** Half the width of the interval, for a label. */
        public double spread() {
            return (high - low) / 2;
        }
    }

    /** Something that happened, numbered on the axis and told below it. */
    public record Mark(int number, LocalDate day, Side side, String title, String detail) implements Serializable {}

    /** A month of the table behind the picture; a side without a score is null. */
    public record Row(LocalDate day, Point us, Point partner) implements Serializable {}

    public Trajectory {
        us = List.copyOf(us);
        partner = List.copyOf(partner);
        marks = List.copyOf(marks);
    }

    public DayScale axis() {
        return new DayScale(from, to, END);
    }

    public boolean drawn() {
        return us.size() > 1 || partner.size() > 1;
    }

    public String line(List<Point> points) {
        return path(points.stream().map(p -> x(p.day()) + " " + y(p.points())).toList());
    }

    /** The interval as an area: along its upper edge and back along its lower one. */
    public String area(List<Point> points) {
        List<String> corners = new ArrayList<>();
        points.forEach(p -> corners.add(x(p.day()) + " " + y(p.high())));
        for (int i = points.size() - 1; i >= 0; i--) {
            corners.add(x(points.get(i).day()) + " " + y(points.get(i).low()));
        }
        return path(corners) + "Z";
    }

    public Point end(List<Point> points) {
        return points.get(points.size() - 1);
    }

    public String y(double points) {
        return height().number(points);
    }

    /** Height of the words above an edge of the standings. */
    public String edgeLabelY(double points) {
        return Scale.text(height().at(points) - 4);
    }

    /** Height of a name at the end of a line, moved away from the other name where the two would touch. */
    public String labelY(List<Point> points) {
        double own = height().at(end(points).points());
        List<Point> others = points == us ? partner : us;
        if (others.isEmpty()) {
            return Scale.text(own);
        }
        double other = height().at(end(others).points());
        double missing = Math.max(0, LABEL - Math.abs(own - other)) / 2;
        boolean above = own < other || own == other && points == partner;
        return Scale.text(above ? own - missing : own + missing);
    }

    /** Where the line of a mark begins: at the score of its side on that day. */
    public String markY(Mark mark) {
        List<Point> points = mark.side() == Side.US ? us : partner;
        return points.stream()
                .filter(p -> !p.day().isAfter(mark.day()))
                .reduce((first, second) -> second)
                .map(p -> y(p.points()))
                .orElse("60");
    }

    /** The last day of each month with the scores then, for the table. */
    public List<Row> rows() {
        TreeMap<YearMonth, LocalDate> days = new TreeMap<>();
        Stream.concat(us.stream(), partner.stream())
                .map(Point::day)
                .forEach(day -> days.merge(YearMonth.from(day), day, (a, b) -> a.isAfter(b) ? a : b));
        return days.values().stream()
                .map(day -> new Row(day, on(us, day), on(partner, day)))
                .toList();
    }

    private Point on(List<Point> points, LocalDate day) {
        return points.stream().filter(p -> p.day().equals(day)).findFirst().orElse(null);
    }

    private String path(List<String> corners) {
        return corners.stream().collect(Collectors.joining(" L", "M", ""));
    }

    private String x(LocalDate day) {
        return Scale.text(axis().at(day) * 10);
    }

    private Scale height() {
        double low = bounds().min().orElse(0);
        double high = bounds().max().orElse(100);
        double bottom = Math.min(40, GRID * Math.floor(low / GRID));
        double top = Math.max(80, GRID * Math.ceil(high / GRID));
        return new Scale(bottom, top, AXIS, TOP);
    }

    private DoubleStream bounds() {
        return Stream.concat(us.stream(), partner.stream()).flatMapToDouble(p -> DoubleStream.of(p.low(), p.high()));
    }
}
