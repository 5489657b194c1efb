package org.rapport.imports;

import java.io.Serial;
import java.util.List;
import org.rapport.shared.FieldViolation;

/** A kind of import that does not exist. */
public class KindUnknown extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public KindUnknown(String kind, List<String> kinds) {
        super("kind", "There is no import of \"" + kind + "\". Kinds: " + kinds + ".", kind, String.join(", ", kinds));
    }
}
