package org.rapport.partner;

import java.io.Serial;
import java.time.LocalDate;
import org.rapport.shared.FieldViolation;

/** A greeting lies too far from its holiday. */
public class GreetingFarFromHoliday extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public GreetingFarFromHoliday(LocalDate on, LocalDate holiday, int before, int after) {
        super("occurredOn", "GreetingFarFromHoliday", on, holiday, before, after);
    }
}
