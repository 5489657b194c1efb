package org.rapport.imports;

import java.io.Serial;

/** A file larger than an import may be. */
public class FileTooLarge extends FileRefused {
    @Serial
    private static final long serialVersionUID = 1L;

    public FileTooLarge(String file, long megabytes) {
        super("\"" + file + "\" is larger than " + megabytes + " MB. Split it into smaller files.", file, megabytes);
    }
}
