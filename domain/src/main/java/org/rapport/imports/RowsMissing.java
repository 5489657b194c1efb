package org.rapport.imports;

import java.io.Serial;

/** A table with column names at most, but no rows. */
public class RowsMissing extends FileRefused {
    @Serial
    private static final long serialVersionUID = 1L;

    public RowsMissing(String file) {
        super("\"" + file + "\" has no rows below its column names.", file);
    }
}
