package org.rapport.report;

import org.rapport.shared.Side;
import org.rapport.trust.Standing;

/**
 * How far one side can be relied on by the other.
 *
 * @param name firm of that side
 * @param overall score, 0 to 100; without meaning when the standing is unknown
 * @param low lower end of the 80 % interval, where the standing is read
 * @param high upper end of the 80 % interval
 * @param n pieces of evidence
 * @param change points since a week ago; 0 if there was no score then
 */
public record SideScore(
        Side side, String name, double overall, double low, double high, int n, Standing standing, double change) {

    /** A side with too little evidence for a score. */
    public static SideScore unknown(Side side, String name, int n) {
        return new SideScore(side, name, 50, 0, 100, n, Standing.UNKNOWN, 0);
    }

    /** Is there enough evidence for a score? */
    public boolean known() {
        return standing != Standing.UNKNOWN;
    }
}
