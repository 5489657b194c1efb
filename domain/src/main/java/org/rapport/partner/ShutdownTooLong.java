package org.rapport.partner;

import java.io.Serial;
import java.time.LocalDate;
import org.rapport.shared.FieldViolation;

/** A shutdown ends before it begins, or lasts longer than can be. */
public class ShutdownTooLong extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public ShutdownTooLong(LocalDate from, LocalDate until, int longest) {
        super("until", "ShutdownTooLong", from, until, longest);
    }
}
