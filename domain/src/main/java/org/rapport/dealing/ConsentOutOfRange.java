package org.rapport.dealing;

import java.io.Serial;
import java.time.LocalDate;
import org.rapport.shared.FieldViolation;

/** A consent came before the change was known, or lies ahead. */
public class ConsentOutOfRange extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public ConsentOutOfRange(LocalDate on, LocalDate today) {
        super("on", "The consent on " + on + " comes too early or lies ahead", on, today);
    }
}
