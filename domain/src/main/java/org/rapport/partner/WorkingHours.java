package org.rapport.partner;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;

/** From when to when people work on a working day, by their own clock. */
public record WorkingHours(LocalTime opens, LocalTime closes) implements Serializable {
    /** Where nothing else is known. */
    public static final WorkingHours USUAL = new WorkingHours(LocalTime.of(9, 0), LocalTime.of(17, 30));

    public WorkingHours {
        Objects.requireNonNull(opens, "opens");
        if (!opens.isBefore(closes)) {
            throw new HoursOutOfOrder(opens, closes);
        }
    }

    /** The hours of one day as moments, whatever the clocks do on that day. */
    TimeRange on(LocalDate day, ZoneId zone) {
        Instant from = day.atTime(opens).atZone(zone).toInstant();
        Instant until = day.atTime(closes).atZone(zone).toInstant();
        return new TimeRange(from, until);
    }
}
