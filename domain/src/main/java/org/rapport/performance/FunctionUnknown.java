package org.rapport.performance;

import java.io.Serial;
import java.util.Collection;
import org.rapport.shared.FieldViolation;

/** A formula names a function that formulas do not have. */
public class FunctionUnknown extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public FunctionUnknown(String name, Collection<String> known) {
        super("formula", "unknown function " + name, name, String.join(", ", known));
    }
}
