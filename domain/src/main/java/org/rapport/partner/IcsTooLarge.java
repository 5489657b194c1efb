package org.rapport.partner;

import java.io.Serial;
import org.rapport.shared.FieldViolation;

/** An iCalendar file holds more days than a calendar can have. */
public class IcsTooLarge extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public IcsTooLarge(String name, int most) {
        super("file", "IcsTooLarge", name, most);
    }
}
