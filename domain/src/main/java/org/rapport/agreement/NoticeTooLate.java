package org.rapport.agreement;

import java.io.Serial;
import java.time.LocalDate;
import org.rapport.shared.FieldViolation;

/** The day up to which notice could be given has passed. */
public class NoticeTooLate extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public NoticeTooLate(LocalDate lastDay, LocalDate endsOn) {
        super("givenOn", "Notice too late: last day was " + lastDay, lastDay, endsOn);
    }
}
