package org.rapport.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.rapport.shared.Side;

/**
 * A review was closed and its results stand.
 *
 * @param before the day the review before was closed, or null for the first
 * @param everyMonths months agreed between two reviews, 0 for none
 * @param asked the sides of which somebody was asked
 * @param held those of them of which somebody answered
 */
public record ReviewClosed(
        UUID review,
        UUID partner,
        LocalDate on,
        LocalDate before,
        int everyMonths,
        Set<Side> asked,
        Set<Side> held,
        List<Judged> judged) {
    private static final double DAYS_OF_MONTH = 365.25 / 12;

    /** Days agreed between two reviews. */
    public double cadenceDays() {
        return everyMonths * DAYS_OF_MONTH;
    }
}
