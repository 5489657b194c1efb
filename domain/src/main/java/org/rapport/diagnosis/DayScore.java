package org.rapport.diagnosis;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The score of a side on one day, 0..1.
 *
 * @param known whether there was enough evidence to give a standing
 */
public record DayScore(LocalDate day, double score, boolean known) implements Serializable {
    /** The score in points, 0..100. */
    public double points() {
        return 100 * score;
    }
}
