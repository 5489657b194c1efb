package org.rapport.web.look;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.rapport.web.Scale;

/**
 * Partners by performance (to the right) and trust of each side (upwards), the two sides of each joined by a line.
 *
 * @param view which sides are drawn: {@code both}, {@code us} or {@code partner}
 */
public record PartnerMap(List<Dot> dots, String view) implements Serializable {
    private static final double AXIS = 486;
    private static final double TOP = 20;
    private static final double GRID = 10;
    private static final double SMALL = 5.7;
    private static final double LARGE = 11.8;
    private static final double LINE = 16;
    private static final double BESIDE = 1.2;

    /**
     * A partner on the map; both scores are known.
     *
     * @param performance scorecard points 0 to 100
     * @param weight weight of open commitments, drawn as size
     * @param named whether it is named in ink: warned, moved or heavy
     */
    public record Dot(
            String name,
            String lang,
            String href,
            Score us,
            Score partner,
            double performance,
            double weight,
            boolean named)
            implements Serializable {}

    /** A partner as it is drawn; {@code label} is null where its name would cover another. */
    public record Drawn(Dot dot, String x, String usY, String partnerY, String usHalf, String partnerHalf, Label label)
            implements Serializable {}

    /** Where a name stands: beside its half-disc, before or behind it. */
    public record Label(String y, String dx, String anchor) implements Serializable {}

    private record Place(double x, double y, double width, boolean before) {
        boolean touches(Place other) {
            return Math.abs(y - other.y) < LINE && left() < other.right() && other.left() < right();
        }

        double left() {
            return before ? x - width : x;
        }

        double right() {
            return before ? x : x + width;
        }
    }

    public PartnerMap {
        dots = dots.stream()
                .sorted(Comparator.comparingDouble(Dot::weight).reversed())
                .toList();
    }

    public boolean showsUs() {
        return !"partner".equals(view);
    }

    public boolean showsPartner() {
        return !"us".equals(view);
    }

    public boolean showsBoth() {
        return showsUs() && showsPartner();
    }

    /** Everything to draw, the heaviest first so that small ones lie on top. */
    public List<Drawn> drawn() {
        List<Place> taken = new ArrayList<>();
        return dots.stream().map(dot -> draw(dot, taken)).toList();
    }

    /** Round performance figures of the axis. */
    public List<Double> ticks() {
        return IntStream.iterate(0, i -> i <= 100, i -> i + (int) GRID)
                .asDoubleStream()
                .filter(tick -> across().at(tick) >= 4 && across().at(tick) <= 96)
                .boxed()
                .toList();
    }

    public String x(double performance) {
        return across().percent(performance);
    }

    public String y(double points) {
        return upward().number(points);
    }

    public String edgeLabelY(double points) {
        return Scale.text(upward().at(points) - 5);
    }

    private Drawn draw(Dot dot, List<Place> taken) {
        double r = radius(dot.weight());
        String arc = Scale.text(r);
        return new Drawn(
                dot,
                x(dot.performance()),
                y(dot.us().points()),
                y(dot.partner().points()),
                "M-.6 -" + arc + "A" + arc + " " + arc + " 0 0 0 -.6 " + arc + "Z",
                "M.6 -" + arc + "A" + arc + " " + arc + " 0 0 1 .6 " + arc + "Z",
                dot.named() ? label(dot, r, taken) : null);
    }

    /** The first free of four places, or the first without a name; null if names stand on all of them. */
    private Label label(Dot dot, double r, List<Place> taken) {
        List<Place> places = places(dot).stream()
                .filter(place -> place.left() >= 0 && place.right() <= 100)
                .filter(place -> taken.stream().noneMatch(place::touches))
                .toList();
        Place best = places.stream()
                .filter(place -> dots.stream().noneMatch(other -> other != dot && covers(place, other)))
                .findFirst()
                .orElse(places.isEmpty() ? null : places.get(0));
        if (best == null) {
            return null;
        }
        taken.add(best);
        return label(best, r + 6);
    }

    /** Before and behind the one half-disc, then the other. */
    private List<Place> places(Dot dot) {
        double x = across().at(dot.performance());
        double width = dot.name().codePointCount(0, dot.name().length()) * 1.05 + 2;
        double partner = upward().at(dot.partner().points());
        double us = upward().at(dot.us().points());
        boolean right = x > 75;
        return List.of(
                new Place(x, partner, width, right),
                new Place(x, partner, width, !right),
                new Place(x, us, width, right),
                new Place(x, us, width, !right));
    }

    private static Label label(Place place, double gap) {
        return new Label(
                Scale.text(place.y() + 4), Scale.text(place.before() ? -gap : gap), place.before() ? "end" : "start");
    }

    /** Whether a name would lie on a partner's half-discs or the line between them. */
    private boolean covers(Place place, Dot dot) {
        double x = across().at(dot.performance());
        double us = upward().at(dot.us().points());
        double partner = upward().at(dot.partner().points());
        return place.left() < x + BESIDE
                && x - BESIDE < place.right()
                && place.y() > Math.min(us, partner) - LINE
                && place.y() < Math.max(us, partner) + LINE;
    }

    private double radius(double weight) {
        double most = dots.stream().mapToDouble(Dot::weight).max().orElse(1);
        return most <= 0 ? SMALL : SMALL + (LARGE - SMALL) * Math.sqrt(Math.max(0, weight) / most);
    }

    private Scale across() {
        return between(dots.stream().mapToDouble(Dot::performance).toArray(), 3, 0, 100);
    }

    private Scale upward() {
        double[] values = dots.stream()
                .flatMapToDouble(
                        dot -> DoubleStream.of(dot.us().points(), dot.partner().points()))
                .toArray();
        return between(
                DoubleStream.concat(DoubleStream.of(values), DoubleStream.of(45, 80))
                        .toArray(),
                5,
                AXIS,
                TOP);
    }

    private static Scale between(double[] values, double margin, double start, double end) {
        double low = DoubleStream.of(values).min().orElse(0) - margin;
        double high = DoubleStream.of(values).max().orElse(100) + margin;
        return new Scale(low, high, start, end);
    }
}
