package org.rapport.partner;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rapport.shared.Side;

/** When the two sides of a relationship work: weekends, national holidays, swapped days and shutdowns of both. */
public final class SharedCalendar {
    private final Map<Side, WorkCalendar> sides = new EnumMap<>(Side.class);

    SharedCalendar(WorkCalendar ours, WorkCalendar theirs) {
        sides.put(Side.US, Objects.requireNonNull(ours, "ours"));
        sides.put(Side.PARTNER, Objects.requireNonNull(theirs, "theirs"));
    }

    public boolean works(Side side, LocalDate day) {
        return sides.get(side).works(day);
    }

    public boolean bothWork(LocalDate day) {
        return works(Side.US, day) && works(Side.PARTNER, day);
    }

    /** The first worked day of a side after a day, that day itself never. */
    public LocalDate nextWorked(Side side, LocalDate day) {
        return first(day.plusDays(1), one -> works(side, one));
    }

    /** The day itself if the side works on it, else the first after it. */
    public LocalDate workedFrom(Side side, LocalDate day) {
        return first(day, one -> works(side, one));
    }

    /** The first day after a day on which both sides work. */
    public LocalDate nextShared(LocalDate day) {
        return first(day.plusDays(1), this::bothWork);
    }

    /** How many days after the one up to and including the other both sides work; 0 if they are out of order. */
    public long sharedDays(LocalDate after, LocalDate until) {
        return days(after.plusDays(1), until).filter(this::bothWork).count();
    }

    /** How many days after the one up to and including the other a side works; 0 if they are out of order. */
    public long workedDays(Side side, LocalDate after, LocalDate until) {
        return days(after.plusDays(1), until).filter(day -> works(side, day)).count();
    }

    /** The named day off of a side; nothing for a working day and for a plain weekend. */
    public Optional<DayOff> dayOff(Side side, LocalDate day) {
        return sides.get(side).dayOff(day);
    }

    /** The named days off of a side between two days, both included. */
    public List<DayOff> daysOff(Side side, LocalDate from, LocalDate until) {
        return days(from, until)
                .map(sides.get(side)::dayOff)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The days between two, both included, that a side works although they would be free. */
    public List<LocalDate> workedInstead(Side side, LocalDate from, LocalDate until) {
        return days(from, until).filter(sides.get(side)::workedInstead).toList();
    }

    /**
     * When both sides are at work during our working day: one or two ranges, in their order, or none. Their hours may fall on
     * their day before or after ours.
     */
    public List<TimeRange> overlap(LocalDate ourDay) {
        if (!works(Side.US, ourDay)) {
            return List.of();
        }
        TimeRange ours = sides.get(Side.US).hoursOn(ourDay);
        WorkCalendar theirs = sides.get(Side.PARTNER);
        return days(ourDay.minusDays(1), ourDay.plusDays(1))
                .filter(theirs::works)
                .map(theirs::hoursOn)
                .map(ours::with)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Two letters of ISO 3166. */
    public String country(Side side) {
        return sides.get(side).country();
    }

    public ZoneId zone(Side side) {
        return sides.get(side).zone();
    }

    public WorkingHours hours(Side side) {
        return sides.get(side).hours();
    }

    private static LocalDate first(LocalDate day, Predicate<LocalDate> wanted) {
        return Stream.iterate(day, one -> one.plusDays(1))
                .filter(wanted)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<LocalDate> days(LocalDate from, LocalDate until) {
        return Stream.iterate(from, day -> !day.isAfter(until), day -> day.plusDays(1));
    }
}
