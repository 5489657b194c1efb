package org.rapport.imports;

import java.io.Serial;
import org.rapport.shared.FieldViolation;

/** A file that cannot be read as the table that it should be; nothing of it was taken. */
public abstract class FileRefused extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    protected FileRefused(String message, Object... arguments) {
        super("file", message, arguments);
    }
}
