package org.rapport.performance;

import java.io.Serial;
import org.rapport.shared.FieldViolation;

/** A template of scorecards whose parts contradict each other or are missing. */
public class TemplateNotConsistent extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public TemplateNotConsistent(String field, String expected) {
        super(field, "scorecard template: " + field + " must be " + expected, field, expected);
    }
}
