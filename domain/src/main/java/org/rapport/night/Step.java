package org.rapport.night;

import java.util.List;

/** The eight steps of a night, in their order. */
public enum Step {
    CLOSE_DAY,
    SCORE,
    SCORECARDS,
    FORECAST_CLASSES,
    ALERTS,
    DOCUMENTS,
    DIGESTS,
    DELIVER;

    /** All steps, first to last. */
    public static List<Step> inOrder() {
        return List.of(values());
    }
}
