package org.rapport.review;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** What people call a stretch of time: the first half of 2026, the third quarter of 2026, May 2026. */
final class PeriodName {
    private static final List<String> COUNTED = List.of("First", "Second", "Third", "Fourth");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private PeriodName() {}

    static String of(LocalDate from, LocalDate to) {
        Period length = Period.between(from, to.plusDays(1));
        boolean whole = from.getDayOfMonth() == 1 && length.getDays() == 0;
        int months = (int) length.toTotalMonths();
        int before = from.getMonthValue() - 1;
        if (whole && months == 12 && before == 0) {
            return String.valueOf(from.getYear());
        }
        if (whole && (months == 6 || months == 3) && before % months == 0) {
            return COUNTED.get(before / months) + (months == 6 ? " half of " : " quarter of ") + from.getYear();
        }
        if (whole && months == 1) {
            return MONTH.format(from);
        }
        return whole ? MONTH.format(from) + " to " + MONTH.format(to) : DAY.format(from) + " to " + DAY.format(to);
    }
}
