package org.rapport.report;

import java.io.Serial;
import org.rapport.shared.FieldViolation;

/** The window of a rule for early warnings is 1 to 730 days; a rule without a window has 0. */
public class AlertDaysOutOfRange extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public AlertDaysOutOfRange(int days, int least, int most) {
        super("days", days + " days", days, least, most);
    }
}
