package org.rapport.goal;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * That both sides look at their goals.
 *
 * @param on the day; null for today
 * @param note what they say to it, or null
 * @param review the review with that partner in which they do so, or null
 */
public record NewRevisit(LocalDate on, String note, UUID review) implements Serializable {
    /** Outside of any review. */
    public static NewRevisit of(LocalDate on, String note) {
        return new NewRevisit(on, note, null);
    }
}
