package org.rapport.culture;

import java.io.Serial;
import java.time.LocalDate;
import org.rapport.shared.FieldViolation;

/** The new day of a promise that will not hold does not come after the promised one. */
public class NewDayNotLater extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public NewDayNotLater(LocalDate day, LocalDate promised) {
        super("dueOn", "NewDayNotLater: " + day, day, promised);
    }
}
