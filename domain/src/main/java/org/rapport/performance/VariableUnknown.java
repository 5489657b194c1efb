package org.rapport.performance;

import java.io.Serial;
import java.util.Collection;
import org.rapport.shared.FieldViolation;

/** A formula names a variable that nothing measures. */
public class VariableUnknown extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public VariableUnknown(String name, Collection<String> known) {
        super("formula", "unknown variable " + name, name, String.join(", ", known));
    }
}
