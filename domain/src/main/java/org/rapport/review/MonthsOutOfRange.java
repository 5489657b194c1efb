package org.rapport.review;

import java.io.Serial;
import org.rapport.shared.FieldViolation;

/** The next review is too far away, or lies in the past. */
public class MonthsOutOfRange extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public MonthsOutOfRange(int months, int most) {
        super("everyMonths", "Every " + months + " months", months, most);
    }
}
