package org.rapport.batch.document;

import org.rapport.report.Words;
import org.rapport.shared.Side;

/** The two halves: we are the left one, blue; they are the right one, ochre. */
final class HalfDiscs {
    static final String US = "#1b56ad";
    static final String THEM = "#a14a00";

    private HalfDiscs() {}

    static String colour(Side side) {
        return side == Side.US ? US : THEM;
    }

    /** The half-disc of a side within a line of text, said as its word. */
    static Markup mark(Markup to, Side side, Words words) {
        return mark(to, side, words, 6, 11);
    }

    /** The full disc of the brand. */
    static Markup brand(Markup to, Words words) {
        mark(to, Side.US, words, 7, 13);
        return mark(to, Side.PARTNER, words, 7, 13);
    }

    /** The half-disc of a side at a point of a picture. */
    static void draw(Svg svg, Side side, double x, double y) {
        svg.half(side, x, y, 5, colour(side));
    }

    private static Markup mark(Markup to, Side side, Words words, int width, int height) {
        Svg svg = Svg.mark(to, width, height, "0 0 8 16", words.say("side." + side));
        svg.half(side, side == Side.US ? 8 : 0, 8, 8, colour(side)).end();
        return to;
    }
}
