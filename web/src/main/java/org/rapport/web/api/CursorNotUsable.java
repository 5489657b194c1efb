package org.rapport.web.api;

import java.io.Serial;
import org.rapport.shared.FieldViolation;

/** A cursor was not given by this interface. */
public class CursorNotUsable extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public CursorNotUsable(String cursor) {
        super("cursor", "Cursor not usable", cursor);
    }
}
