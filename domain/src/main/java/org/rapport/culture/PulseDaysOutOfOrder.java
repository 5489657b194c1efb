package org.rapport.culture;

import java.io.Serial;
import java.time.LocalDate;
import org.rapport.shared.FieldViolation;

/** A pulse would close before it opens, or before today. */
public class PulseDaysOutOfOrder extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public PulseDaysOutOfOrder(LocalDate opensOn, LocalDate closesOn) {
        super("closesOn", "PulseDaysOutOfOrder: " + closesOn, opensOn, closesOn);
    }
}
