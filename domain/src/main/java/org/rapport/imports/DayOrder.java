package org.rapport.imports;

/** Which of the two numbers before a year is the day. */
public enum DayOrder {
    DAY_FIRST,
    MONTH_FIRST
}
