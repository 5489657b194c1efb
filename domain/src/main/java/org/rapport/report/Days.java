package org.rapport.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.rapport.shared.Language;

/** Days as people read them, told from the as-of day: the year stands only where it is another one. */
public record Days(LocalDate asOf, Locale locale) {

    /** {@code Tue 17 Nov}, or {@code Wed 6 Jan 2027} in another year. */
    public String day(LocalDate day) {
        return format("EEE d MMM", day) + year(day);
    }

    /** {@code 17 Nov}, or {@code 6 Jan 2027} in another year. */
    public String brief(LocalDate day) {
        return format("d MMM", day) + year(day);
    }

    /** {@code Monday 16 November 2026}. */
    public String full(LocalDate day) {
        return format("EEEE d MMMM yyyy", day);
    }

    /** {@code 16 November 2026}. */
    public String date(LocalDate day) {
        return format("d MMMM yyyy", day);
    }

    /** {@code November 2026}. */
    public String month(LocalDate day) {
        return format("MMMM yyyy", day);
    }

    /** {@code Friday} within the six days ahead, else {@code Fri 27 Nov}. */
    public String near(LocalDate day) {
        long ahead = ChronoUnit.DAYS.between(asOf, day);
        return ahead > 0 && ahead < 7 ? format("EEEE", day) : day(day);
    }

    private String year(LocalDate day) {
        return day.getYear() == asOf.getYear() ? "" : " " + day.getYear();
    }

    private String format(String pattern, LocalDate day) {
        return Language.of(locale).orElse(Language.ENGLISH).dates(pattern).format(day);
    }
}
