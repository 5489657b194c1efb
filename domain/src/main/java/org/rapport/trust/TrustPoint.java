package org.rapport.trust;

import java.io.Serializable;
import java.time.LocalDate;
import org.rapport.shared.Side;

/** One point of a trust trajectory: a score with its interval, 0..1. */
public record TrustPoint(LocalDate day, Side side, double overall, double low, double high, Standing standing, int n)
        implements Serializable {
    static TrustPoint of(Side side, TrustScore score) {
        return new TrustPoint(
                score.asOf(), side, score.overall(), score.low(), score.high(), score.standing(), score.n());
    }
}
