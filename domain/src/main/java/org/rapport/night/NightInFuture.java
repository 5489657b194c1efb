package org.rapport.night;

import java.io.Serial;
import java.time.LocalDate;
import org.rapport.shared.FieldViolation;

/** A day is closed only when it is over. */
public class NightInFuture extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public NightInFuture(LocalDate day, LocalDate today) {
        super("day", day + " is not over: today is " + today, day, today);
    }
}
