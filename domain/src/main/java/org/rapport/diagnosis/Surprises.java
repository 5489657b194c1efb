package org.rapport.diagnosis;

import java.util.List;

/**
 * Standardised surprises (science.md §5): what was kept minus what was forecast, in standard deviations of what chance would
 * do; below 0 is worse than forecast.
 */
public final class Surprises {
    private Surprises() {}

    /** The surprise of some promises together: sum of (kept - forecast) by the root of the sum of p (1 - p). */
    public static double of(List<JudgedPromise> promises) {
        double beyond = 0;
        double variance = 0;
        for (JudgedPromise one : promises) {
            beyond += (one.kept() ? 1 : 0) - one.chance();
            variance += one.chance() * (1 - one.chance());
        }
        return variance == 0 ? 0 : beyond / Math.sqrt(variance);
    }
}
