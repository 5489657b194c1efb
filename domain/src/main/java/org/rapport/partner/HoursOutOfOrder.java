package org.rapport.partner;

import java.io.Serial;
import java.time.LocalTime;
import org.rapport.shared.FieldViolation;

/** Hours of work end before they begin. */
public class HoursOutOfOrder extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public HoursOutOfOrder(LocalTime opens, LocalTime closes) {
        super("closes", "Closes before it opens: " + opens + " to " + closes, opens, closes);
    }
}
