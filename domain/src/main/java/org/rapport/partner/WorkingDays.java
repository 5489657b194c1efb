package org.rapport.partner;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** On which days of the week the companies of a country work, by the country's code of ISO 3166. */
public final class WorkingDays {
    private static final Set<DayOfWeek> USUAL = EnumSet.of(SATURDAY, SUNDAY);
    private static final Map<String, Set<DayOfWeek>> WEEKENDS = weekends();

    private WorkingDays() {}

    /** Days of the week on which nobody works there. */
    public static Set<DayOfWeek> weekend(String country) {
        return EnumSet.copyOf(WEEKENDS.getOrDefault(country, USUAL));
    }

    public static boolean isWorkingDay(String country, LocalDate day) {
        return !WEEKENDS.getOrDefault(country, USUAL).contains(day.getDayOfWeek());
    }

    /** The first working day there after a day. */
    public static LocalDate nextWorkingDay(String country, LocalDate day) {
        LocalDate next = day.plusDays(1);
        return isWorkingDay(country, next) ? next : nextWorkingDay(country, next);
    }

    /** How many of the days after {@code from} up to and including {@code until} are worked in all the countries. */
    public static long sharedDays(LocalDate from, LocalDate until, String... countries) {
        return Stream.iterate(from.plusDays(1), day -> !day.isAfter(until), day -> day.plusDays(1))
                .filter(day -> Stream.of(countries).allMatch(country -> isWorkingDay(country, day)))
                .count();
    }

    private static Map<String, Set<DayOfWeek>> weekends() {
        Map<String, Set<DayOfWeek>> weekends = Stream.of(
                        "BD", "BH", "DZ", "EG", "IL", "IQ", "JO", "KW", "LY", "MV", "OM", "PS", "QA", "SA", "SD", "SY",
                        "YE")
                .collect(Collectors.toMap(Function.identity(), country -> EnumSet.of(FRIDAY, SATURDAY)));
        weekends.put("BN", EnumSet.of(FRIDAY, SUNDAY));
        weekends.put("IR", EnumSet.of(FRIDAY));
        weekends.put("NP", EnumSet.of(SATURDAY));
        return Map.copyOf(weekends);
    }
}
