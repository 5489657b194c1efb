package org.rapport.culture;

import java.io.Serializable;
import java.time.LocalDate;

/** A quarter of a year, 1 to 4. */
public record Quarter(int year, int number) implements Serializable, Comparable<Quarter> {
    private static final int MONTHS = 3;

    /** The quarter a day lies in. */
    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() + MONTHS - 1) / MONTHS);
    }

    /** So many quarters before. */
    public Quarter minus(int quarters) {
        return of(LocalDate.of(year, number * MONTHS, 1).minusMonths((long) MONTHS * quarters));
    }

    @Override
    public int compareTo(Quarter other) {
        return year == other.year ? Integer.compare(number, other.number) : Integer.compare(year, other.year);
    }
}
