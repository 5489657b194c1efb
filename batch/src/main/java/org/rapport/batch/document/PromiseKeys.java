package org.rapport.batch.document;

import java.util.function.Consumer;
import org.rapport.report.Words;

/** What the marks of the promise record mean, drawn beside their words. */
final class PromiseKeys {
    private static final String TRIANGLE = "2,10 6,3 10,10";

    private PromiseKeys() {}

    static void write(Markup to, Words words) {
        to.open("table", "class", "keys").open("tr");
        key(to, words.say("report.key.announced"), svg -> svg.ring(6, 6, 2.8, Svg.INK, 1.3));
        key(to, words.say("report.key.promised"), svg -> svg.line(6, 0, 6, 12, Svg.INK, 1.6));
        key(to, words.say("report.key.slipped"), svg -> svg.line(0, 6, 12, 6, Svg.INK, 1.8, "4 2.5"));
        key(to, words.say("report.key.ahead"), svg -> svg.shape(TRIANGLE, Svg.PAPER, Svg.INK));
        key(to, words.say("report.key.surprise"), svg -> svg.shape(TRIANGLE, Svg.BAD, null));
        key(to, words.say("report.key.done"), svg -> svg.dot(6, 6, 4.5, Svg.INK));
        key(to, words.say("report.key.honest"), svg -> svg.box(1, 3, 10, 6, Svg.INK));
        to.close().close();
    }

    private static void key(Markup to, String meaning, Consumer<Svg> drawing) {
        to.open("td");
        Svg svg = Svg.mark(to, 12, 12, "0 0 12 12", meaning);
        drawing.accept(svg);
        svg.end();
        to.text(" " + meaning).close();
    }
}
