package org.rapport.partner;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Objects;

/** From when to when people work on a working day, by their own clock. */
public record WorkingHours(LocalTime opens, LocalTime closes) implements Serializable {
    /** Where nothing else is known. */
    public static final WorkingHours USUAL = new WorkingHours(LocalTime.of(9, 0), LocalTime.of(17, 30));

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("H:mm");

    public WorkingHours {
        Objects.requireNonNull(opens, "opens");
        if (!opens.isBefore(closes)) {
            throw new HoursOutOfOrder(opens, closes);
        }
    }

    /** A time of day as typed, 9:00 or 17:30; null where nothing was typed. */
    public static LocalTime typed(String field, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return LocalTime.parse(text.strip(), TYPED);
        } catch (DateTimeParseException unreadable) {
            throw new HoursNotReadable(field, text.strip());
        }
    }

    /** The hours of one day as moments, whatever the clocks do on that day. */
    TimeRange on(LocalDate day, ZoneId zone) {
        Instant from = day.atTime(opens).atZone(zone).toInstant();
        Instant until = day.atTime(closes).atZone(zone).toInstant();
        return new TimeRange(from, until);
    }
}
