package org.rapport.report;

import java.io.Serializable;
import java.util.List;
import org.rapport.trust.Dimension;
import org.rapport.trust.DimensionScore;

/**
 * A dimension of which enough is known, told where the whole of a score is not.
 *
 * @param score in points, 0 to 100, as are both ends of its 80 % interval
 * @param n pieces of evidence
 */
public record KnownPart(Dimension dimension, double score, double low, double high, int n) implements Serializable {
    /** At least half of it is evidence. */
    private static final double UNCERTAIN = 0.5;

    private static final double POINTS = 100;

    /** Those dimensions whose score is at least half evidence. */
    public static List<KnownPart> of(List<DimensionScore> dimensions) {
        return dimensions.stream()
                .filter(one -> one.n() > 0 && one.uncertainty() <= UNCERTAIN)
                .map(one -> new KnownPart(
                        one.dimension(), POINTS * one.score(), POINTS * one.low(), POINTS * one.high(), one.n()))
                .toList();
    }
}
