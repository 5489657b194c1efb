package org.rapport.engagement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.rapport.partner.SharedCalendar;
import org.rapport.partner.TimeRange;
import org.rapport.shared.Side;

/** Proposes times for talks: when both sides are at work, on days on which both work, at a full or half hour. */
final class Slots {
    private static final int DAYS_AHEAD = 28;
    private static final long HALF_HOUR_S = 1800;

    private Slots() {}

    /** The first such times from a day on, one for each common stretch of hours. */
    static List<Slot> propose(SharedCalendar calendar, LocalDate from, int minutes, int most) {
        return Stream.iterate(from, day -> day.plusDays(1))
                .limit(DAYS_AHEAD)
                .flatMap(day -> calendar.overlap(day).stream())
                .filter(range -> !start(range).plusSeconds(minutes * 60L).isAfter(range.until()))
                .limit(most)
                .map(range -> slot(start(range), calendar))
                .toList();
    }

    private static Instant start(TimeRange range) {
        long seconds = range.from().getEpochSecond();
        return Instant.ofEpochSecond(-Math.floorDiv(-seconds, HALF_HOUR_S) * HALF_HOUR_S);
    }

    private static Slot slot(Instant at, SharedCalendar calendar) {
        return new Slot(
                at,
                LocalDateTime.ofInstant(at, calendar.zone(Side.US)),
                LocalDateTime.ofInstant(at, calendar.zone(Side.PARTNER)));
    }
}
