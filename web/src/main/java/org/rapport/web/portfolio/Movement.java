package org.rapport.web.portfolio;

import java.io.Serializable;
import java.util.Collection;
import org.rapport.web.look.Score;

/**
 * At how many partners trust rose and fell within a week; a partner with a fall on either side has fallen.
 *
 * @param ours at how many of those that fell the fall is on our side
 */
public record Movement(int partners, int rose, int fell, int ours) implements Serializable {
    /** Points a score must move to be told. */
    static final double TOLD = 1.0;

    /** Both scores of a partner. */
    public record Pair(Score us, Score partner) implements Serializable {}

    public static Movement of(Collection<Pair> pairs) {
        int rose = 0;
        int fell = 0;
        int ours = 0;
        for (Pair pair : pairs) {
            boolean weFell = change(pair.us()) <= -TOLD;
            boolean theyFell = change(pair.partner()) <= -TOLD;
            boolean up = Math.max(change(pair.us()), change(pair.partner())) >= TOLD;
            fell += weFell || theyFell ? 1 : 0;
            ours += weFell ? 1 : 0;
            rose += !weFell && !theyFell && up ? 1 : 0;
        }
        return new Movement(pairs.size(), rose, fell, ours);
    }

    /** Key of the sentence that tells it. */
    public String key() {
        String risen = rose > 0 ? "rose" : "";
        String fallen = fell > 0 ? "fell" : "";
        return "portfolio.finding." + (risen.isEmpty() && fallen.isEmpty() ? "calm" : risen + fallen);
    }

    private static double change(Score score) {
        return score.known() && score.change() != null ? score.change() : 0;
    }
}
