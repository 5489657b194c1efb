package org.rapport.imports;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** An import that was asked to go on although it did not stop half-way. */
public class ImportNotFailed extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public ImportNotFailed(String file) {
        super("The import of \"" + file + "\" did not fail; there is nothing to resume.", file);
    }
}
