package org.rapport.performance;

import java.io.Serial;
import org.rapport.shared.FieldViolation;

/** A formula that cannot be read as one. */
public class FormulaNotReadable extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public FormulaNotReadable(String formula, String why) {
        super("formula", "formula not readable: " + formula + ": " + why, formula, why);
    }
}
