package org.rapport.repair;

import java.time.LocalDate;

/**
 * What a step of a repair depends on beside the repair itself.
 *
 * @param on the day of the step
 * @param back whether the score has been back at its earlier level and held it
 * @param lastRepeat day of the last further violation of the same kind by the same side, or null
 * @param sponsored whether each side has an executive sponsor
 * @param disputeBy last day on which it can be disputed; null where it is not to be judged
 */
public record CaseFacts(LocalDate on, boolean back, LocalDate lastRepeat, boolean sponsored, LocalDate disputeBy) {
    private static final int CALM_DAYS = 90;

    /** Whether it is not too late to dispute it. */
    boolean isDisputable() {
        return disputeBy == null || !on.isAfter(disputeBy);
    }

    /** Whether ninety days have gone by since the violation and since any repeat of it. */
    boolean isCalm(LocalDate occurredOn) {
        LocalDate last = lastRepeat == null ? occurredOn : lastRepeat;
        return !on.isBefore(last.plusDays(CALM_DAYS));
    }
}
