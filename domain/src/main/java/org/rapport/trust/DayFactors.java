package org.rapport.trust;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntToDoubleFunction;

/**
 * What is left of evidence after each whole number of days, worked out once for the half-lives of a policy: a power for each
 * line would take longer than reading it.
 */
final class DayFactors {
    /** Days with a factor of their own: eleven years. */
    private static final int DAYS = 4_096;

    private static final Map<HalfLives, DayFactors> KNOWN = new ConcurrentHashMap<>();

    private final HalfLives halfLives;
    private final double[] good;
    private final double[] bad;
    private final double[] deception;

    private DayFactors(HalfLives halfLives) {
        this.halfLives = halfLives;
        this.good = table(halfLives::good);
        this.bad = table(days -> halfLives.bad(days, false));
        this.deception = table(days -> halfLives.bad(days, true));
    }

    static DayFactors of(HalfLives halfLives) {
        return KNOWN.computeIfAbsent(halfLives, DayFactors::new);
    }

    private static double[] table(IntToDoubleFunction factor) {
        double[] table = new double[DAYS];
        Arrays.setAll(table, factor);
        return table;
    }

    /** Share of good evidence that is left, see {@link HalfLives#good}. */
    double good(long days) {
        return days < DAYS ? good[(int) days] : halfLives.good(days);
    }

    /** Share of bad evidence that is left, see {@link HalfLives#bad}. */
    double bad(long days, boolean deceptive) {
        return days < DAYS ? (deceptive ? deception : bad)[(int) days] : halfLives.bad(days, deceptive);
    }
}
