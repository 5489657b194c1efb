package org.rapport.imports;

import java.io.Serial;

/** A file without a single character. */
public class FileEmpty extends FileRefused {
    @Serial
    private static final long serialVersionUID = 1L;

    public FileEmpty(String file) {
        super("\"" + file + "\" is empty (0 bytes). Send the file again.", file);
    }
}
