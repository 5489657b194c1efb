package org.rapport.batch.document;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapport.report.Days;
import org.rapport.report.NumberedEvent;
import org.rapport.report.Numbers;
import org.rapport.report.PartnerReport;
import org.rapport.report.Trajectory;
import org.rapport.report.TrajectoryPoint;
import org.rapport.report.Words;
import org.rapport.shared.Language;
import org.rapport.shared.Side;

/** The scores of both sides over the months, shaded by their intervals, with numbered events on the axis. */
final class TrajectoryChart {
    private static final int WIDTH = 672;
    private static final int HEIGHT = 186;
    private static final double PLOT = 566;
    private static final double AXIS = 162;
    private static final double NAME_GAP = 12;
    private static final int LONGEST_NAME = 16;

    private final PartnerReport report;
    private final Trajectory trajectory;
    private final Words words;
    private final TimeAxis time;
    private final double bottom;
    private final double top;

    private TrajectoryChart(PartnerReport report, Words words) {
        this.report = report;
        this.trajectory = report.trajectory();
        this.words = words;
        this.time = new TimeAxis(trajectory.from(), trajectory.to(), PLOT - 13);
        this.bottom = Math.max(
                0, Math.min(36, points().mapToDouble(TrajectoryPoint::low).min().orElse(36) - 4));
        this.top = Math.min(
                103,
                Math.max(91, points().mapToDouble(TrajectoryPoint::high).max().orElse(91) + 2));
    }

    static void write(Markup to, PartnerReport report, Words words) {
        new TrajectoryChart(report, words).write(to);
    }

    private void write(Markup to) {
        Days days = new Days(report.issue().asOf(), words.locale());
        Svg svg = Svg.picture(
                to,
                WIDTH,
                HEIGHT,
                words.say("report.trajectory.image", days.date(trajectory.from()), days.date(trajectory.to())));
        edges(svg);
        months(svg);
        side(svg, Side.PARTNER, trajectory.theirs());
        side(svg, Side.US, trajectory.ours());
        names(svg);
        edgeNames(svg);
        trajectory.events().forEach(event -> number(svg, event));
        svg.end();
    }

    private void edges(Svg svg) {
        for (int edge : new int[] {45, 60, 75}) {
            svg.line(0, y(edge), PLOT, y(edge), Svg.LINE, 1);
        }
    }

    private void edgeNames(Svg svg) {
        svg.text(0, y(45) - 3, words.say("scale.watch"), 8, Svg.GREY, false, "start");
        svg.text(0, y(60) - 3, words.say("scale.sound"), 8, Svg.GREY, false, "start");
        svg.text(0, y(75) - 3, words.say("scale.strong"), 8, Svg.GREY, false, "start");
    }

    private void months(Svg svg) {
        svg.line(0, AXIS, PLOT, AXIS, Svg.EDGE, 1);
        long step = time.months() > 9 ? 2 : 1;
        LocalDate first = trajectory.from().plusMonths(1).withDayOfMonth(1);
        for (LocalDate month = first; !month.isAfter(trajectory.to()); month = month.plusMonths(step)) {
            svg.line(time.x(month), AXIS, time.x(month), AXIS + 4, Svg.EDGE, 1);
            String pattern = month.getMonthValue() <= step ? "MMM ’yy" : "MMM";
            String name = Language.of(words.locale())
                    .orElse(Language.ENGLISH)
                    .dates(pattern)
                    .format(month);
            svg.text(time.x(month), AXIS + 15, name, 8.5, Svg.GREY, false, "middle");
        }
    }

    private void side(Svg svg, Side side, List<TrajectoryPoint> points) {
        if (!points.isEmpty()) {
            svg.area(band(points), HalfDiscs.colour(side));
            String curve = points.stream().map(p -> at(p.day(), p.overall())).collect(Collectors.joining(" "));
            svg.curve(curve, HalfDiscs.colour(side), 1.8, side == Side.US ? null : "6 3");
            TrajectoryPoint last = points.get(points.size() - 1);
            HalfDiscs.draw(svg, side, time.x(last.day()), y(last.overall()));
        }
    }

    private String band(List<TrajectoryPoint> points) {
        StringBuilder band = new StringBuilder();
        points.forEach(p -> band.append(at(p.day(), p.high())).append(' '));
        for (int i = points.size() - 1; i >= 0; i--) {
            band.append(at(points.get(i).day(), points.get(i).low())).append(' ');
        }
        return band.toString().strip();
    }

    /** The names stand at the ends of the curves, apart from each other where the curves meet. */
    private void names(Svg svg) {
        double ours = end(trajectory.ours());
        double theirs = end(trajectory.theirs());
        if (!Double.isNaN(ours) && !Double.isNaN(theirs) && Math.abs(ours - theirs) < NAME_GAP) {
            double middle = (ours + theirs) / 2;
            double up = ours <= theirs ? NAME_GAP / 2 : -NAME_GAP / 2;
            ours = middle - up;
            theirs = middle + up;
        }
        name(svg, Side.PARTNER, report.theirs().name(), trajectory.theirs(), theirs);
        name(svg, Side.US, report.ours().name(), trajectory.ours(), ours);
    }

    private void name(Svg svg, Side side, String name, List<TrajectoryPoint> points, double y) {
        if (!points.isEmpty()) {
            String score = Numbers.score(points.get(points.size() - 1).overall());
            svg.text(
                    PLOT - 3.5,
                    y + 3,
                    Directions.beforeFigure(shortened(name)) + " " + score,
                    9.5,
                    HalfDiscs.colour(side),
                    true,
                    "start");
        }
    }

    /** The name as far as there is room; Han and Hangul take twice the room of a letter. */
    private static String shortened(String name) {
        int room = LONGEST_NAME;
        int end = 0;
        while (end < name.length() && room > 0) {
            int c = name.codePointAt(end);
            room -= Character.isIdeographic(c) || Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL
                    ? 2
                    : 1;
            end += Character.charCount(c);
        }
        return end == name.length() && room >= 0
                ? name
                : name.substring(0, name.offsetByCodePoints(end, -1)).strip() + "…";
    }

    private void number(Svg svg, NumberedEvent event) {
        double x = time.x(event.day());
        svg.ring(x, AXIS, 7, Svg.INK, 1);
        svg.text(x, AXIS + 3, Integer.toString(event.number()), 8.5, Svg.INK, true, "middle");
    }

    private double end(List<TrajectoryPoint> points) {
        return points.isEmpty() ? Double.NaN : y(points.get(points.size() - 1).overall());
    }

    private Stream<TrajectoryPoint> points() {
        return Stream.concat(trajectory.ours().stream(), trajectory.theirs().stream());
    }

    private String at(LocalDate day, double score) {
        return Svg.number(time.x(day)) + "," + Svg.number(y(score));
    }

    private double y(double score) {
        return AXIS * (top - score) / (top - bottom);
    }
}
