package org.rapport.issue;

import java.io.Serial;
import org.rapport.shared.FieldViolation;

/** Likelihood and impact are whole numbers from 1 to 5. */
public class LevelOutOfRange extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public LevelOutOfRange(String field, int level) {
        super(field, field + " out of range: " + level, level);
    }
}
