package org.rapport.partner;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A dated line of our own calendars, of a country or of a single partner (the other is null).
 *
 * @param wholeYear whether its list is the whole calendar of its year, so that Jollyday's days no longer count
 */
public record CalendarRow(
        UUID id,
        String country,
        UUID partner,
        LocalDate day,
        DayKind kind,
        String name,
        String source,
        boolean estimated,
        boolean wholeYear)
        implements Serializable {
    DayOff dayOff() {
        return new DayOff(day, name, kind, source, estimated);
    }
}
