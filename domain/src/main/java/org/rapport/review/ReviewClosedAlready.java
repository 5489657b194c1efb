package org.rapport.review;

import java.io.Serial;
import java.time.LocalDate;
import org.rapport.shared.RuleViolation;

/** A closed review stays as it is. */
public class ReviewClosedAlready extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public ReviewClosedAlready(String title, LocalDate on) {
        super(title + " was closed on " + on, title, on);
    }
}
