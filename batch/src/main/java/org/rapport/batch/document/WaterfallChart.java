package org.rapport.batch.document;

import org.rapport.report.Numbers;
import org.rapport.report.Waterfall;
import org.rapport.report.WaterfallGroup;
import org.rapport.report.Words;

/** What made a score, step by step from the start without evidence. */
final class WaterfallChart {
    private static final double WIDTH = 300;
    private static final int HEIGHT = 18;

    private final Waterfall waterfall;
    private final Words words;
    private final double lowest;
    private final double scale;

    private WaterfallChart(Waterfall waterfall, Words words) {
        this.waterfall = waterfall;
        this.words = words;
        double at = waterfall.start();
        double low = Math.min(at, waterfall.score());
        double high = Math.max(at, waterfall.score());
        for (WaterfallGroup group : waterfall.groups()) {
            at += group.points();
            low = Math.min(low, at);
            high = Math.max(high, at);
        }
        this.lowest = low - 5;
        this.scale = Math.min(7.5, WIDTH / Math.max(1, high + 3 - lowest));
    }

    static void write(Markup to, Waterfall waterfall, Words words) {
        new WaterfallChart(waterfall, words).write(to);
    }

    private void write(Markup to) {
        to.open("table", "class", "rows");
        row(
                to,
                words.say("report.waterfall.start"),
                Numbers.score(waterfall.start()),
                null,
                svg -> svg.line(x(waterfall.start()), 3, x(waterfall.start()), 15, Svg.INK, 2));
        double at = waterfall.start();
        for (WaterfallGroup group : waterfall.groups()) {
            double from = at;
            at += group.points();
            double until = at;
            row(
                    to,
                    group.label() + ", " + group.n(),
                    Numbers.change(group.points()),
                    null,
                    svg -> step(svg, from, until));
        }
        row(
                to,
                words.say("report.waterfall.score"),
                Numbers.score(waterfall.score()),
                "sum",
                svg -> HalfDiscs.draw(svg, waterfall.side(), x(waterfall.score()), 9));
        to.close();
    }

    private void step(Svg svg, double from, double until) {
        double left = Math.min(x(from), x(until));
        svg.rect(left, 4, Math.abs(x(until) - x(from)), 10, until < from ? Svg.BAD : Svg.GOOD, 1);
        svg.line(x(until), 0, x(until), HEIGHT, Svg.EDGE, 0.7);
    }

    private interface Drawing {
        void draw(Svg svg);
    }

    private static void row(Markup to, String label, String figure, String style, Drawing drawing) {
        to.open("tr", "class", style).leaf("td", label, "class", "n").open("td");
        Svg svg = Svg.picture(to, (int) WIDTH, HEIGHT, label + " " + figure);
        drawing.draw(svg);
        svg.end();
        to.close().leaf("td", figure, "class", "r").close();
    }

    private double x(double score) {
        return (score - lowest) * scale;
    }
}
