package org.rapport.imports;

import java.io.Serial;
import org.rapport.shared.FieldViolation;

/** A mapping that belongs to another kind of import. */
public class MappingOfOtherKind extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public MappingOfOtherKind(String name, String itsKind, String kind) {
        super(
                "mapping",
                "The mapping \"" + name + "\" is for " + itsKind + ", not for " + kind + ".",
                name,
                itsKind,
                kind);
    }
}
