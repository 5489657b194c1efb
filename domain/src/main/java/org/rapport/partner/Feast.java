package org.rapport.partner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A holiday with all its days: the named days off that follow each other with nothing but free days between them. Its name is
 * the one most of its days have, and of equals the shortest, so that "The day preceding Chuseok" does not name Chuseok.
 */
record Feast(List<DayOff> days) {
    private static final Pattern STAND_IN =
            Pattern.compile("^day off \\(|^bridge|alternative holiday|substitut|\\(observed\\)|in lieu");

    /** The feasts among some named days off, in their order; shutdowns are none. */
    static List<Feast> among(List<DayOff> daysOff, Predicate<LocalDate> works) {
        List<Feast> feasts = new ArrayList<>();
        List<DayOff> run = new ArrayList<>();
        for (DayOff day : daysOff) {
            if (day.kind() != DayKind.HOLIDAY) {
                continue;
            }
            if (!run.isEmpty() && isWorkedBetween(run.get(run.size() - 1).day(), day.day(), works)) {
                feasts.add(new Feast(List.copyOf(run)));
                run.clear();
            }
            run.add(day);
        }
        if (!run.isEmpty()) {
            feasts.add(new Feast(List.copyOf(run)));
        }
        return feasts;
    }

    private static boolean isWorkedBetween(LocalDate last, LocalDate next, Predicate<LocalDate> works) {
        return last.plusDays(1).datesUntil(next).anyMatch(works);
    }

    LocalDate from() {
        return days.get(0).day();
    }

    LocalDate until() {
        return days.get(days.size() - 1).day();
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from()) && !day.isAfter(until());
    }

    boolean estimated() {
        return days.stream().anyMatch(DayOff::estimated);
    }

    String name() {
        List<String> names = days.stream().map(DayOff::name).toList();
        Map<String, Long> counted = names.stream()
                .filter(name -> !STAND_IN.matcher(plain(name)).find())
                .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
        return counted.entrySet().stream()
                .min(Comparator.comparing((Map.Entry<String, Long> entry) -> -entry.getValue())
                        .thenComparing(entry -> entry.getKey().length())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .orElse(names.get(0));
    }

    /** Whether people greet each other on it. */
    boolean festive() {
        return days.stream().map(DayOff::name).anyMatch(GreetedFeasts::holds);
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
