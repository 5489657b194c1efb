package org.rapport.imports;

import java.io.Serial;
import org.rapport.shared.FieldViolation;

/** A name for a mapping that could not be written in an address or a header. */
public class MappingNameNotUsable extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public MappingNameNotUsable(String name) {
        super("name", "A mapping cannot be called \"" + name + "\": use 1 to 64 letters, digits, . _ or -.", name);
    }
}
