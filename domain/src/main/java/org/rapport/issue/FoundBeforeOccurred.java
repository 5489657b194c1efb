package org.rapport.issue;

import java.io.Serial;
import java.time.LocalDate;
import org.rapport.shared.FieldViolation;

/** Nothing is found before it has occurred. */
public class FoundBeforeOccurred extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public FoundBeforeOccurred(LocalDate occurred, LocalDate found) {
        super("foundOn", "found " + found + " before it occurred " + occurred, occurred, found);
    }
}
