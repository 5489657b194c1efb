package org.rapport.trust;

import java.util.OptionalDouble;

/**
 * What the stage of a relationship is told from.
 *
 * @param evidence faded evidence of all dimensions
 * @param openViolation a violation not yet repaired
 * @param coverage share of results inside the 80 % day, if measured, 0..1
 * @param sayDo share of promises kept on time, if any were due, 0..1
 * @param integrity score of the integrity factor, 0..1
 * @param alignment score of the alignment dimension, 0..1
 * @param reviewedByBoth both sides reviewed each other in the last two periods without a perception gap
 */
public record StageFacts(
        double evidence,
        boolean openViolation,
        OptionalDouble coverage,
        OptionalDouble sayDo,
        double integrity,
        double alignment,
        boolean reviewedByBoth) {

    /** What a score alone can tell, with the promise record beside it. */
    public static StageFacts of(TrustScore score, OptionalDouble coverage, OptionalDouble sayDo) {
        return new StageFacts(
                score.evidence(),
                false,
                coverage,
                sayDo,
                score.factor(Factor.INTEGRITY),
                score.dimension(Dimension.ALIGNMENT).score(),
                false);
    }

    /** The same with a violation that is not repaired yet. */
    public StageFacts withOpenViolation() {
        return new StageFacts(evidence, true, coverage, sayDo, integrity, alignment, reviewedByBoth);
    }

    /** The same with recent reviews of both sides that agree. */
    public StageFacts withReviewsOfBoth() {
        return new StageFacts(evidence, openViolation, coverage, sayDo, integrity, alignment, true);
    }
}
