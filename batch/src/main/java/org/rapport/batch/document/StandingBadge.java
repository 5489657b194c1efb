package org.rapport.batch.document;

import org.rapport.report.Words;
import org.rapport.trust.Standing;

/** The standing as a word with one to four steps. */
final class StandingBadge {
    private StandingBadge() {}

    static void write(Markup to, Standing standing, Words words) {
        to.open("span", "class", "bd bd-" + style(standing));
        if (standing != Standing.UNKNOWN) {
            steps(to, standing, words.say("standing." + standing));
            to.text(" ");
        }
        to.text(words.say("standing." + standing)).close();
    }

    /** The standing as a word with its step of four, without a picture: hundreds of pictures make a document slow. */
    static void plain(Markup to, Standing standing, Words words) {
        to.leaf("span", DigestText.standing(standing, words), "class", "bd bd-" + style(standing));
    }

    private static void steps(Markup to, Standing standing, String word) {
        Svg svg = Svg.mark(to, 13, 11, "0 0 13 12", word);
        for (int step = 0; step < 4; step++) {
            svg.rect(step * 3.5, 9 - step * 3, 2.5, 3 + step * 3, ink(standing), step <= standing.ordinal() ? 1 : 0.25);
        }
        svg.end();
    }

    static String style(Standing standing) {
        return switch (standing) {
            case AT_RISK -> "risk";
            case WATCH -> "watch";
            case SOUND -> "sound";
            case STRONG -> "strong";
            case UNKNOWN -> "unknown";
        };
    }

    static String ink(Standing standing) {
        return switch (standing) {
            case AT_RISK -> "#9a1b1f";
            case WATCH -> "#674b00";
            case SOUND -> "#33591a";
            case STRONG -> "#0d5a3b";
            case UNKNOWN -> "#43535c";
        };
    }

    static String ground(Standing standing) {
        return switch (standing) {
            case AT_RISK -> "#fde4e1";
            case WATCH -> "#fff0b5";
            case SOUND -> "#e7f1da";
            case STRONG -> "#dcf0e5";
            case UNKNOWN -> "#f3f6f6";
        };
    }
}
