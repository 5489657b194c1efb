package org.rapport.agreement;

import java.io.Serial;
import java.time.LocalDate;
import org.rapport.shared.FieldViolation;

/** A service level was to end before it began. */
public class EndsBeforeItStarts extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public EndsBeforeItStarts(LocalDate endedOn, LocalDate startsOn) {
        super("endedOn", "Ends " + endedOn + " before " + startsOn, endedOn, startsOn);
    }
}
