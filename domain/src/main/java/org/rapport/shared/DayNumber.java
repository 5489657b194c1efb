package org.rapport.shared;

/** Days as the database numbers them by {@code TO_DAYS}: what a driver reads without making an object. */
public final class DayNumber {
    private static final long OF_1970 = 719_528;

    private DayNumber() {}

    /** The epoch day, 0 on 1970-01-01, of a day that the database numbers so. */
    public static long toEpochDay(long number) {
        return number - OF_1970;
    }
}
