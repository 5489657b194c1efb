package org.rapport.report;

import java.util.List;
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
 * @param parts dimensions of which enough is known, told where the whole is not; empty where it is
 */
public record SideScore(
        Side side,
        String name,
        double overall,
        double low,
        double high,
        int n,
        Standing standing,
        double change,
        List<KnownPart> parts) {

    public SideScore {
        parts = List.copyOf(parts);
    }

    /** A score whose whole is known. */
    public SideScore(
            Side side, String name, double overall, double low, double high, int n, Standing standing, double change) {
        this(side, name, overall, low, high, n, standing, change, List.of());
    }

    /** A side with too little evidence for a score. */
    public static SideScore unknown(Side side, String name, int n) {
        return unknown(side, name, n, List.of());
    }

    /** A side with too little evidence for a score as a whole, and what is known all the same. */
    public static SideScore unknown(Side side, String name, int n, List<KnownPart> parts) {
        return new SideScore(side, name, 50, 0, 100, n, Standing.UNKNOWN, 0, parts);
    }

    /** Is a part known, but not the whole? */
    public boolean partly() {
        return !known() && !parts.isEmpty();
    }

    /** Is there enough evidence for a score? */
    public boolean known() {
        return standing != Standing.UNKNOWN;
    }
}
