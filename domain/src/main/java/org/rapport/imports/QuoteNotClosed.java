package org.rapport.imports;

import java.io.Serial;

/** A quoted cell of a CSV file that never ends. */
public class QuoteNotClosed extends FileRefused {
    @Serial
    private static final long serialVersionUID = 1L;

    public QuoteNotClosed(int line) {
        super(
                "The quotation mark opened on line " + line
                        + " is never closed. Close it, or double it if it belongs to the text.",
                line);
    }
}
