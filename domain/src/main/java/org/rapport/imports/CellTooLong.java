package org.rapport.imports;

import java.io.Serial;

/** A cell longer than any sensible value. */
public class CellTooLong extends FileRefused {
    @Serial
    private static final long serialVersionUID = 1L;

    public CellTooLong(int line, int max) {
        super(
                "A cell on line " + line + " is longer than " + max + " characters. Look for a missing quotation mark.",
                line,
                max);
    }
}
