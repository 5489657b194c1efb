package org.rapport.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.rapport.shared.Language;

/**
 * Days and figures as people read them, in the language of the reader: {@code Tue 17 Nov} (with the year when it is not this one), a real minus,
 * per cent behind a space, intervals with a dash. Whatever is null is printed as nothing.
 */
@Named("fmt")
@ApplicationScoped
public class Format {
    private static final String SPACE = "\u00a0";
    private static final String DASH = "\u2013";
    private static final String DAY = "EEE d MMM";
    private static final String FULL_DAY = "EEE d MMM uuuu";
    private static final String SHORT_DAY = "d MMM";
    private static final String SHORT_DAY_YEAR = "d MMM uuuu";
    private static final String MONTH = "MMM";
    private static final String MONTH_YEAR = "MMM \u2019uu";
    private static final String TIME = "HH:mm";
    private static final String SECOND = "HH:mm:ss";

    private final Say say = new Say();
    private Clock clock;

    protected Format() {} // CDI proxy

    @Inject
    public Format(Clock clock) {
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** {@code Tue 17 Nov}, with the year if it is not this one. */
    public String day(LocalDate day) {
        return day == null ? "" : spaced(dates(thisYear(day) ? DAY : FULL_DAY).format(day));
    }

    /** {@code Tue 17 Nov 2026}. */
    public String fullDay(LocalDate day) {
        return day == null ? "" : spaced(dates(FULL_DAY).format(day));
    }

    /** {@code 17 Nov 2026}, as a day is typed. */
    public String typedDay(LocalDate day) {
        return day == null ? "" : dates(SHORT_DAY_YEAR).format(day);
    }

    /** {@code 17 Nov}, with the year if it is not this one. */
    public String shortDay(LocalDate day) {
        return day == null
                ? ""
                : spaced(dates(thisYear(day) ? SHORT_DAY : SHORT_DAY_YEAR).format(day));
    }

    /** {@code Nov}, and {@code Jan ’27} for the first month of a year. */
    public String month(LocalDate day) {
        return dates(day.getMonthValue() == 1 ? MONTH_YEAR : MONTH).format(day);
    }

    /** {@code 02:15} in the zone of the house. */
    public String time(Instant instant) {
        return instant == null ? "" : dates(TIME).format(local(instant));
    }

    /** {@code 02:15:09} in the zone of the house. */
    public String second(Instant instant) {
        return instant == null ? "" : dates(SECOND).format(local(instant));
    }

    /** {@code Tue 17 Nov 02:15} in the zone of the house. */
    public String moment(Instant instant) {
        return instant == null ? "" : day(dayOf(instant)) + SPACE + time(instant);
    }

    /** The day on which an instant falls in the zone of the house. */
    public LocalDate dayOf(Instant instant) {
        return local(instant).toLocalDate();
    }

    /** {@code today}, {@code tomorrow}, {@code in 7 days}, {@code 3 days over}. */
    public String away(LocalDate day) {
        long days = today().until(day, ChronoUnit.DAYS);
        if (days == 0 || days == 1) {
            return say.of(days == 0 ? "fmt.today" : "fmt.tomorrow");
        }
        return days > 0 ? say.of("fmt.in", days) : say.of("fmt.over", -days);
    }

    /** {@code 58 s}, {@code 1 min 2 s}, {@code 2 h 5 min}. */
    public String span(Duration span) {
        if (span == null) {
            return "";
        }
        long seconds = span.toSeconds();
        if (seconds < 60) {
            return seconds + SPACE + "s";
        }
        return seconds < 3600
                ? seconds / 60 + SPACE + "min" + SPACE + seconds % 60 + SPACE + "s"
                : seconds / 3600 + SPACE + "h" + SPACE + seconds / 60 % 60 + SPACE + "min";
    }

    /** One decimal: {@code 61.8}. */
    public String points(Double value) {
        return value == null ? "" : pattern("0.0", value);
    }

    /** One decimal with its sign: {@code +0.9}, {@code −5.2}, {@code 0.0}. */
    public String signed(Double value) {
        return value == null ? "" : pattern(tenth(value) == 0 ? "0.0" : "+0.0;\u22120.0", tenth(value));
    }

    /** Both ends of an interval with one decimal: {@code 55.9–67.5}. */
    public String interval(Double low, Double high) {
        return low == null || high == null ? "" : points(low) + DASH + points(high);
    }

    /** A share 0 to 1 in per cent: {@code 51 %}. */
    public String percent(Double share) {
        return share == null ? "" : pattern("0", share * 100) + SPACE + "%";
    }

    /** An interval of shares in per cent: {@code 57–90 %}. */
    public String percents(Double low, Double high) {
        return low == null || high == null ? "" : pattern("0", low * 100) + DASH + percent(high);
    }

    /** A number as exact as it is, thousands set apart: {@code 1,234.5}. */
    public String number(Number value) {
        return value == null ? "" : pattern("#,##0.##", value.doubleValue());
    }

    /** Up to two letters that stand for a name; one for scripts that do not set words apart. */
    public String initials(String name) {
        String[] words = name == null || name.isBlank()
                ? new String[] {"?"}
                : name.strip().split("\\s+");
        String first = letter(words[0]);
        boolean ideographs = Character.isIdeographic(first.codePointAt(0)) || hangul(first.codePointAt(0));
        return words.length == 1 || ideographs ? first : first + letter(words[words.length - 1]);
    }

    private boolean hangul(int letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.HANGUL;
    }

    private String letter(String word) {
        return word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    }

    private static DateTimeFormatter dates(String english) {
        return Language.current().dates(english);
    }

    private boolean thisYear(LocalDate day) {
        return day.getYear() == today().getYear();
    }

    private ZonedDateTime local(Instant instant) {
        return instant.atZone(clock.getZone());
    }

    private static double tenth(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).doubleValue();
    }

    private static String pattern(String pattern, double value) {
        DecimalFormat format = new DecimalFormat(pattern, symbols());
        format.setRoundingMode(RoundingMode.HALF_UP);
        String text = format.format(value);
        return text.matches("\u22120([.,]0+)?") ? text.substring(1) : text;
    }

    private static String spaced(String day) {
        return day.replace(" ", SPACE);
    }

    private static DecimalFormatSymbols symbols() {
        DecimalFormatSymbols symbols =
                new DecimalFormatSymbols(Language.current().locale());
        symbols.setMinusSign('\u2212');
        return symbols;
    }
}
