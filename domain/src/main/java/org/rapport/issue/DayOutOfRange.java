package org.rapport.issue;

import java.io.Serial;
import java.time.LocalDate;
import org.rapport.shared.FieldViolation;

/** A step cannot have been taken on that day: it lies before the one it follows, or in the future. */
public class DayOutOfRange extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public DayOutOfRange(LocalDate on, LocalDate earliest, LocalDate today) {
        super("on", "day out of range: " + on, on, earliest, today);
    }
}
