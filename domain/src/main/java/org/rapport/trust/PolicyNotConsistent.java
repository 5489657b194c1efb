package org.rapport.trust;

import java.io.Serial;
import org.rapport.shared.FieldViolation;

/** A scoring policy whose numbers contradict each other or are missing. */
public class PolicyNotConsistent extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public PolicyNotConsistent(String field, String expected) {
        super(field, "scoring policy: " + field + " must be " + expected, field, expected);
    }
}
