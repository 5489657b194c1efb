package org.rapport.imports;

import java.io.Serial;

/** A table with more rows than one import may have. */
public class RowsTooMany extends FileRefused {
    @Serial
    private static final long serialVersionUID = 1L;

    public RowsTooMany(int max) {
        super("The file has more than " + max + " rows. Split it into smaller files.", max);
    }
}
