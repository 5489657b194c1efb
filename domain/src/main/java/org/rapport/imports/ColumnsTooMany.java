package org.rapport.imports;

import java.io.Serial;

/** A table with more columns than an import may have. */
public class ColumnsTooMany extends FileRefused {
    @Serial
    private static final long serialVersionUID = 1L;

    public ColumnsTooMany(int line, int max) {
        super(
                "Line " + line + " has more than " + max + " columns. Remove the columns that are not needed.",
                line,
                max);
    }
}
