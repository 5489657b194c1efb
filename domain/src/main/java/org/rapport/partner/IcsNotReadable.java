package org.rapport.partner;

import java.io.Serial;
import org.rapport.shared.FieldViolation;

/** A file is no iCalendar file, or holds no days. */
public class IcsNotReadable extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public IcsNotReadable(String name) {
        super("file", "IcsNotReadable", name);
    }
}
