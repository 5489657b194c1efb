package org.rapport.partner;

import java.io.Serial;
import java.time.LocalDate;
import org.rapport.shared.FieldViolation;

/** The calendar has a line of the same name on the same day. */
public class CalendarDayTaken extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public CalendarDayTaken(String name, LocalDate day) {
        super("name", "CalendarDayTaken", name, day);
    }
}
