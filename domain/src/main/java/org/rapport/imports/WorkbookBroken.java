package org.rapport.imports;

import java.io.Serial;

/** A file that calls itself an Excel workbook but cannot be opened as one. */
public class WorkbookBroken extends FileRefused {
    @Serial
    private static final long serialVersionUID = 1L;

    public WorkbookBroken(String file) {
        super("\"" + file + "\" is not a readable Excel workbook. Open and save it again, or save it as CSV.", file);
    }
}
