package org.rapport.imports;

import java.io.Serial;
import org.rapport.shared.FieldViolation;

/** A mapping that nobody has stored under the name. */
public class MappingUnknown extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public MappingUnknown(String name) {
        super("mapping", "There is no mapping called \"" + name + "\".", name);
    }
}
