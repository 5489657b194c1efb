package org.rapport.partner;

import java.io.Serial;
import java.time.LocalDate;
import org.rapport.shared.FieldViolation;

/** Somebody wants to greet on a day that is no holiday of the other side. */
public class NoHolidayThere extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public NoHolidayThere(LocalDate day) {
        super("holiday", "NoHolidayThere", day);
    }
}
