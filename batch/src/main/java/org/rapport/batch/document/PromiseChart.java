package org.rapport.batch.document;

import java.time.LocalDate;
import org.rapport.report.Days;
import org.rapport.report.PromiseRecord;
import org.rapport.report.PromiseRow;
import org.rapport.report.Repromise;
import org.rapport.report.Words;

/** One commitment as a line: announced, promised, promised again, done, and what the record says. */
final class PromiseChart {
    private static final double WIDTH = 330;
    private static final int HEIGHT = 23;
    private static final double LEVEL = 9;

    private final Days days;
    private final TimeAxis time;
    private final Words words;

    PromiseChart(PromiseRecord record, Days days, Words words) {
        this.days = days;
        this.words = words;
        this.time = new TimeAxis(record.from(), record.to(), WIDTH - 4);
    }

    void write(Markup to, PromiseRow row) {
        String sentence =
                words.say("report.promise.image." + row.side(), days.day(row.announced()), days.day(row.firstPromise()))
                        + " " + row.outcome();
        Svg svg = Svg.picture(to, (int) WIDTH, HEIGHT, sentence);
        svg.line(x(days.asOf()), 0, x(days.asOf()), HEIGHT, Svg.INK, 0.7);
        lines(svg, row);
        honest(svg, row);
        promises(svg, row);
        done(svg, row);
        svg.end();
    }

    private void lines(Svg svg, PromiseRow row) {
        String colour = HalfDiscs.colour(row.side());
        LocalDate end = row.doneOn() != null ? row.doneOn() : row.promised();
        LocalDate solid = end.isBefore(row.firstPromise()) ? end : row.firstPromise();
        svg.line(x(row.announced()), LEVEL, x(solid), LEVEL, colour, 1.8);
        if (end.isAfter(row.firstPromise())) {
            svg.line(x(row.firstPromise()), LEVEL, x(end), LEVEL, colour, 1.8, "4 2.5");
        }
    }

    private void honest(Svg svg, PromiseRow row) {
        if (row.honest() != null) {
            double from = x(row.honest().middle());
            double width = Math.max(2, x(row.honest().late()) - from);
            svg.box(from, LEVEL - 4, width, 8, HalfDiscs.colour(row.side()));
        }
    }

    private void promises(Svg svg, PromiseRow row) {
        String colour = HalfDiscs.colour(row.side());
        svg.ring(x(row.announced()), LEVEL, 2.8, colour, 1.3);
        bar(svg, row.firstPromise(), colour, row.repromises().isEmpty());
        for (Repromise repromise : row.repromises()) {
            bar(svg, repromise.day(), colour, repromise.day().equals(row.promised()));
            told(svg, repromise, colour);
        }
    }

    private void bar(Svg svg, LocalDate day, String colour, boolean last) {
        svg.line(x(day), LEVEL - 6, x(day), LEVEL + 6, colour, last ? 2.4 : 1.2);
    }

    private void told(Svg svg, Repromise repromise, String colour) {
        double x = x(repromise.toldOn());
        String triangle = at(x - 3.5, 23) + at(x, 17) + at(x + 3.5, 23);
        svg.shape(triangle, repromise.surprise() ? Svg.BAD : Svg.PAPER, repromise.surprise() ? Svg.BAD : colour);
    }

    private void done(Svg svg, PromiseRow row) {
        if (row.doneOn() != null) {
            double x = x(row.doneOn());
            svg.dot(x, LEVEL, 4.5, HalfDiscs.colour(row.side()));
            svg.curve(at(x - 2, 9) + at(x - 0.5, 10.6) + at(x + 2.1, 7.4), Svg.PAPER, 1.3, null);
        }
    }

    private static String at(double x, double y) {
        return Svg.number(x) + "," + Svg.number(y) + " ";
    }

    private double x(LocalDate day) {
        return time.x(day) + 2;
    }
}
