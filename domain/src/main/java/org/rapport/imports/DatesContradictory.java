package org.rapport.imports;

import java.io.Serial;

/** Dates of a column of which some can only be day/month and some only month/day. */
public class DatesContradictory extends FileRefused {
    @Serial
    private static final long serialVersionUID = 1L;

    public DatesContradictory(String column, String dayFirst, String monthFirst) {
        super(
                "In \"" + column + "\", " + dayFirst + " can only be day/month and " + monthFirst
                        + " only month/day. Correct the column, or write its dates as 2026-12-31.",
                column,
                dayFirst,
                monthFirst);
    }
}
