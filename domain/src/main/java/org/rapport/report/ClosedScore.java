package org.rapport.report;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.rapport.shared.Side;
import org.rapport.trust.DimensionScore;
import org.rapport.trust.Standing;

/**
 * The score of a side as a night has closed it.
 *
 * @param overall in points, 0 to 100, as are both ends of its interval
 * @param policy version of the scoring policy used
 */
public record ClosedScore(
        LocalDate day,
        UUID partner,
        Side side,
        double overall,
        double low,
        double high,
        int n,
        Standing standing,
        int policy,
        List<DimensionScore> dimensions) {}
