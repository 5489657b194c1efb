package org.rapport.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The full hour of the day at which somebody wants a digest. Where the clocks skip it, it is as much later as they skip;
 * where they repeat it, it is the first of the two.
 *
 * @param hour 0 to 23
 * @param zone where it is that hour
 */
public record SendingHour(int hour, ZoneId zone) {
    /** The first such hour that is not before an instant: at most a day later. */
    public Instant from(Instant earliest) {
        LocalDate today = earliest.atZone(zone).toLocalDate();
        return today.datesUntil(today.plusDays(2))
                .map(this::on)
                .filter(at -> !at.isBefore(earliest))
                .findFirst()
                .orElse(earliest);
    }

    private Instant on(LocalDate day) {
        return day.atTime(hour, 0).atZone(zone).toInstant();
    }
}
