package org.rapport.agreement;

import java.io.Serial;
import java.time.LocalDate;
import org.rapport.shared.FieldViolation;

/** A term ends before it begins. */
public class TermEndsBeforeItStarts extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public TermEndsBeforeItStarts(LocalDate from, LocalDate until) {
        super("validUntil", "Term from " + from + " until " + until, from, until);
    }
}
