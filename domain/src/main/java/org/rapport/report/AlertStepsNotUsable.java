package org.rapport.report;

import java.io.Serial;
import org.rapport.shared.FieldViolation;

/** Steps at which people are mailed are a few whole numbers of days within the window of their rule. */
public class AlertStepsNotUsable extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public AlertStepsNotUsable(String steps, int count, int least, int most) {
        super("steps", "steps " + steps, steps, count, least, most);
    }
}
