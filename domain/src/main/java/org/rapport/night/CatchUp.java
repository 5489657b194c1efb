package org.rapport.night;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Which days a request for a night runs: the days missed since the last completed night first, in order. The first night
 * ever has none before it, and an earlier day is run again alone. A longer pause than {@value #LONGEST} days is not a row of
 * missed nights but a time without Rapport: the facts in it are scored by the day they occurred.
 */
public final class CatchUp {
    /** Days that are caught up at most. */
    public static final int LONGEST = 92;

    private CatchUp() {}

    /** The days to run for a requested day; {@code lastCompleted} is null before the first night ever. */
    public static List<LocalDate> days(LocalDate lastCompleted, LocalDate requested) {
        boolean alone =
                lastCompleted == null || !requested.isAfter(lastCompleted) || pause(lastCompleted, requested) > 0;
        return alone
                ? List.of(requested)
                : lastCompleted.plusDays(1).datesUntil(requested.plusDays(1)).toList();
    }

    /** Days passed over before the requested one because the pause was too long; 0 if none. */
    public static int pause(LocalDate lastCompleted, LocalDate requested) {
        if (lastCompleted == null) {
            return 0;
        }
        long missed = ChronoUnit.DAYS.between(lastCompleted, requested) - 1;
        return missed > LONGEST ? Math.toIntExact(missed) : 0;
    }
}
