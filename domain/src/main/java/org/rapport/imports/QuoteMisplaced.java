package org.rapport.imports;

import java.io.Serial;

/** Text that follows the closing quotation mark of a CSV cell. */
public class QuoteMisplaced extends FileRefused {
    @Serial
    private static final long serialVersionUID = 1L;

    public QuoteMisplaced(int line) {
        super(
                "On line " + line
                        + " text follows a closing quotation mark. Double a quotation mark that belongs to the text.",
                line);
    }
}
