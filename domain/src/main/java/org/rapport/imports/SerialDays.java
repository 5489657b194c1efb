package org.rapport.imports;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** The numbers by which Excel counts days; 1900 is counted as a leap year, as Excel does. */
public enum SerialDays {
    /** The file does not count days. */
    NONE,
    FROM_1900,
    FROM_1904;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,7}(\\.\\d+)?");
    private static final int PHANTOM_LEAP_DAY = 60;
    private static final int LAST = 2_958_465;

    /** The day that a number stands for, its time of day dropped; empty if the text is no such number. */
    public Optional<LocalDate> day(String text) {
        if (this == NONE || !NUMBER.matcher(text).matches()) {
            return Optional.empty();
        }
        int serial = (int) Double.parseDouble(text);
        return serial < 1 || serial > LAST || this == FROM_1900 && serial == PHANTOM_LEAP_DAY
                ? Optional.empty()
                : Optional.of(start(serial).plusDays(serial));
    }

    private LocalDate start(int serial) {
        if (this == FROM_1904) {
            return LocalDate.of(1904, 1, 1);
        }
        return serial < PHANTOM_LEAP_DAY ? LocalDate.of(1899, 12, 31) : LocalDate.of(1899, 12, 30);
    }
}
