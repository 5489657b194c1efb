package org.rapport.shared;

import java.time.LocalDate;

/** Checks days that people type. */
public final class Days {
    private Days() {}

    /** The day; refused if none was given. */
    public static LocalDate required(LocalDate day, String field) {
        if (day == null) {
            throw new TextMissing(field);
        }
        return day;
    }
}
