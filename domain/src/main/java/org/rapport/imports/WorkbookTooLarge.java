package org.rapport.imports;

import java.io.Serial;

/** An Excel workbook that unpacks to far more than its size. */
public class WorkbookTooLarge extends FileRefused {
    @Serial
    private static final long serialVersionUID = 1L;

    public WorkbookTooLarge(String file, long megabytes) {
        super(
                "\"" + file + "\" unpacks to more than " + megabytes + " MB. Split it into smaller files.",
                file,
                megabytes);
    }
}
