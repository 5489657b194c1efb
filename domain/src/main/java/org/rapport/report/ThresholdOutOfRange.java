package org.rapport.report;

import java.io.Serial;
import org.rapport.shared.FieldViolation;

/** Points that trust must have moved by are 0 to 50. */
public class ThresholdOutOfRange extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public ThresholdOutOfRange(int points, int most) {
        super("movedPoints", points + " points", points, most);
    }
}
