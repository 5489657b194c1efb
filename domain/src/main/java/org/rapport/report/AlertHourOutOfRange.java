package org.rapport.report;

import java.io.Serial;
import org.rapport.shared.FieldViolation;

/** The hour of a daily mail is 0 to 23. */
public class AlertHourOutOfRange extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public AlertHourOutOfRange(int hour) {
        super("hour", "hour " + hour, hour);
    }
}
