package org.rapport.imports;

import java.io.Serial;
import org.rapport.shared.FieldViolation;

/** A mapping that cannot be understood. */
public class MappingBroken extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public MappingBroken(String reason) {
        super("mapping", "The mapping cannot be used: " + reason + ".", reason);
    }
}
