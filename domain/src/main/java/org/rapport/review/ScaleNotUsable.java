package org.rapport.review;

import java.io.Serial;
import org.rapport.shared.FieldViolation;

/** A scale must rise and have few enough points to choose from. */
public class ScaleNotUsable extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public ScaleNotUsable(int lowest, int highest) {
        super("lowest", "Scale from " + lowest + " to " + highest, lowest, highest);
    }
}
