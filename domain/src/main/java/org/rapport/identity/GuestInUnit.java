package org.rapport.identity;

import java.io.Serial;
import org.rapport.shared.FieldViolation;

/** A guest was to belong to a unit of our own house. */
public class GuestInUnit extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public GuestInUnit() {
        super("unit", "GuestInUnit");
    }
}
