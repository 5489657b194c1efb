package org.rapport.engagement;

import java.io.Serial;
import org.rapport.shared.FieldViolation;

/** An encounter is said to take no time, or longer than a week. */
public class MinutesOutOfRange extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public MinutesOutOfRange(int minutes, int most) {
        super("minutes", "MinutesOutOfRange: " + minutes, minutes, most);
    }
}
