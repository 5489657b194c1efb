package org.rapport.imports;

import java.io.Serial;

/** A file that is not there or may not be read. */
public class FileNotReadable extends FileRefused {
    @Serial
    private static final long serialVersionUID = 1L;

    public FileNotReadable(String file) {
        super("\"" + file + "\" cannot be read. Check the path and who may read it.", file);
    }
}
