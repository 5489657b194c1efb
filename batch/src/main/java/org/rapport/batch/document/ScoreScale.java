package org.rapport.batch.document;

import org.rapport.report.Numbers;
import org.rapport.report.SideScore;
import org.rapport.report.Words;

/** A score on its scale of 0 to 100 with the edges of the standings, its interval, and the lower end marked. */
final class ScoreScale {
    private static final double WIDTH = 300;

    private ScoreScale() {}

    static void write(Markup to, SideScore score, Words words) {
        String sentence = score.known()
                ? words.say(
                        "score.foot",
                        Numbers.interval(score.low(), score.high()),
                        score.n(),
                        Numbers.score(score.low()))
                : words.say("standing.UNKNOWN");
        Svg svg = Svg.picture(to, (int) WIDTH, 27, sentence);
        scale(svg);
        if (score.known()) {
            interval(svg, score);
        }
        svg.end();
    }

    private static void scale(Svg svg) {
        svg.line(0, 9, WIDTH, 9, Svg.LINE, 1);
        for (int edge : new int[] {45, 60, 75}) {
            svg.line(x(edge), 5, x(edge), 13, Svg.EDGE, 1);
            svg.text(x(edge), 24, Integer.toString(edge), 8, Svg.GREY, false, "middle");
        }
    }

    private static void interval(Svg svg, SideScore score) {
        String colour = HalfDiscs.colour(score.side());
        svg.rect(x(score.low()), 5, x(score.high()) - x(score.low()), 8, colour, 0.3);
        svg.line(x(score.low()), 3, x(score.low()), 15, colour, 2);
        svg.dot(x(score.overall()), 9, 5, colour);
    }

    private static double x(double score) {
        return score * WIDTH / 100;
    }
}
