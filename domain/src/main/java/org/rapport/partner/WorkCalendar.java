package org.rapport.partner;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * When one side works. A shutdown of the side itself counts before everything, then a day worked instead of another, then
 * a holiday, then the weekend of its country.
 */
final class WorkCalendar {
    private final String country;
    private final ZoneId zone;
    private final WorkingHours hours;
    private final NationalHolidays national;
    private final Map<LocalDate, DayOff> shutdowns = new HashMap<>();
    private final Map<LocalDate, DayOff> holidays = new HashMap<>();
    private final Set<LocalDate> workedInstead = new HashSet<>();
    private final Set<Integer> wholeYears = new HashSet<>();

    /** Of all the rows only those of the country and of the partner (null for the house) are looked at. */
    WorkCalendar(
            String country,
            UUID partner,
            ZoneId zone,
            WorkingHours hours,
            Collection<CalendarRow> rows,
            NationalHolidays national) {
        this.country = country;
        this.zone = zone;
        this.hours = hours;
        this.national = national;
        rows.stream()
                .filter(row -> row.partner() == null
                        ? country.equals(row.country())
                        : row.partner().equals(partner))
                .forEach(this::learn);
    }

    private void learn(CalendarRow row) {
        if (row.wholeYear() && row.partner() == null) {
            wholeYears.add(row.day().getYear());
        }
        if (row.kind() == DayKind.WORKING_DAY) {
            workedInstead.add(row.day());
        } else if (row.partner() != null) {
            shutdowns.putIfAbsent(row.day(), row.dayOff());
        } else {
            holidays.putIfAbsent(row.day(), row.dayOff());
        }
    }

    boolean works(LocalDate day) {
        if (shutdowns.containsKey(day)) {
            return false;
        }
        return workedInstead.contains(day)
                || WorkingDays.isWorkingDay(country, day) && holiday(day).isEmpty();
    }

    Optional<DayOff> dayOff(LocalDate day) {
        if (shutdowns.containsKey(day)) {
            return Optional.of(shutdowns.get(day));
        }
        return workedInstead.contains(day) ? Optional.empty() : holiday(day);
    }

    private Optional<DayOff> holiday(LocalDate day) {
        DayOff ours = holidays.get(day);
        if (ours != null || wholeYears.contains(day.getYear())) {
            return Optional.ofNullable(ours);
        }
        return Optional.ofNullable(national.of(country, day.getYear()).get(day));
    }

    boolean workedInstead(LocalDate day) {
        return workedInstead.contains(day) && !shutdowns.containsKey(day);
    }

    TimeRange hoursOn(LocalDate day) {
        return hours.on(day, zone);
    }

    String country() {
        return country;
    }

    ZoneId zone() {
        return zone;
    }

    WorkingHours hours() {
        return hours;
    }
}
