package org.rapport.partner;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.rapport.shared.Side;

/**
 * When one side works within some time.
 *
 * @param country two letters of ISO 3166
 * @param zone name of IANA
 * @param workedInstead days worked although they would be free
 */
public record SideDays(
        Side side,
        String country,
        String zone,
        LocalTime opens,
        LocalTime closes,
        List<DayOff> daysOff,
        List<LocalDate> workedInstead)
        implements Serializable {
    static SideDays of(SharedCalendar calendar, Side side, LocalDate from, LocalDate until) {
        return new SideDays(
                side,
                calendar.country(side),
                calendar.zone(side).getId(),
                calendar.hours(side).opens(),
                calendar.hours(side).closes(),
                calendar.daysOff(side, from, until),
                calendar.workedInstead(side, from, until));
    }
}
