package org.rapport.trust;

import java.time.LocalDate;

/**
 * Why the score of one day differs from that of an earlier day, in points; the four causes add up to the difference.
 *
 * @param fresh what happened in between
 * @param faded older evidence that weighs less, or less among more
 * @param corrected what was recorded late or taken back
 * @param policy other numbers in the scoring policy
 */
public record ScoreChange(LocalDate from, LocalDate to, double fresh, double faded, double corrected, double policy) {
    /** The whole difference in points. */
    public double total() {
        return fresh + faded + corrected + policy;
    }
}
