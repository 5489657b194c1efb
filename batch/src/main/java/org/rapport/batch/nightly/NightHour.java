package org.rapport.batch.nightly;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * When nights begin: once on each calendar day of the house. An hour that the clocks skip is struck as much later as they
 * skip; one that they repeat is struck the first time only.
 *
 * @param time local time
 * @param zone the zone of the house
 */
record NightHour(LocalTime time, ZoneId zone) {
    /** The instant of a calendar day. */
    Instant of(LocalDate day) {
        return day.atTime(time).atZone(zone).toInstant();
    }

    /** Whether it has passed on the calendar day of that instant. */
    boolean isStruck(Instant now) {
        return !now.isBefore(of(now.atZone(zone).toLocalDate()));
    }

    /** The first one after an instant. */
    Instant after(Instant now) {
        LocalDate today = now.atZone(zone).toLocalDate();
        return isStruck(now) ? of(today.plusDays(1)) : of(today);
    }
}
