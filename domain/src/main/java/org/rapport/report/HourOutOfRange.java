package org.rapport.report;

import java.io.Serial;
import org.rapport.shared.FieldViolation;

/** Hours of a day are 0 to 23. */
public class HourOutOfRange extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public HourOutOfRange(int hour) {
        super("hour", "hour " + hour, hour);
    }
}
