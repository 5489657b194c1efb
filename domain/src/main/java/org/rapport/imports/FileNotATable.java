package org.rapport.imports;

import java.io.Serial;

/** A file that is neither a CSV table nor an Excel workbook. */
public class FileNotATable extends FileRefused {
    @Serial
    private static final long serialVersionUID = 1L;

    public FileNotATable(String file, String looksLike) {
        super(
                "\"" + file + "\" is not a table but looks like " + looksLike + ". Save it as CSV or XLSX.",
                file,
                looksLike);
    }
}
