package org.rapport.agreement;

import java.io.Serial;
import java.time.LocalDate;
import org.rapport.shared.FieldViolation;

/** A period was to be measured before its end. */
public class PeriodNotOver extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public PeriodNotOver(LocalDate endsOn, LocalDate today) {
        super("period", "Period ends on " + endsOn, endsOn, today);
    }
}
