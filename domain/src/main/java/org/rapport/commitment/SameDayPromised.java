package org.rapport.commitment;

import java.io.Serial;
import java.time.LocalDate;
import org.rapport.shared.FieldViolation;

/** A new promise names the day that is promised already. */
public class SameDayPromised extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public SameDayPromised(LocalDate dueOn) {
        super("dueOn", "Promised already: " + dueOn, dueOn);
    }
}
