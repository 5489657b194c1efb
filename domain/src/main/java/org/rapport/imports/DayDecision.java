package org.rapport.imports;

import java.io.Serializable;

/** How the days of one column of a file are read, with the value that decided it and how many values were looked at. */
public record DayDecision(String column, How how, String decidedBy, int values) implements Serializable {
    /** What makes the reading certain. */
    public enum How {
        /** Every value can be read in one way only: ISO, an English month, or a day of Excel's. */
        CERTAIN,
        DAY_FIRST,
        MONTH_FIRST,
        /** The mapping states the pattern. */
        PATTERN
    }
}
