package org.rapport.dealing;

import java.io.Serial;
import org.rapport.shared.FieldViolation;

/** Days of notice are negative or more than three years. */
public class AgreedDaysOutOfRange extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public AgreedDaysOutOfRange(int days) {
        super("agreedDays", "Agreed days: " + days, days);
    }
}
