package org.rapport.agreement;

import java.io.Serial;
import java.time.LocalDate;
import org.rapport.shared.FieldViolation;

/** A service level was not owed in the period. */
public class PeriodNotOwed extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public PeriodNotOwed(String name, LocalDate startsOn) {
        super("period", name + " not owed from " + startsOn, name, startsOn);
    }
}
