package org.rapport.agreement;

import java.io.Serial;
import java.time.LocalDate;
import org.rapport.shared.RuleViolation;

/** Notice of an agreement was given before. */
public class NoticeAlreadyGiven extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public NoticeAlreadyGiven(String reference, LocalDate givenOn) {
        super("Notice already given: " + reference, reference, givenOn);
    }
}
