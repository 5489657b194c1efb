package org.rapport.review;

import java.io.Serial;
import java.time.LocalDate;
import org.rapport.shared.RuleViolation;

/** Results are shown, and actions agreed, once a review is closed. */
public class ReviewNotClosed extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public ReviewNotClosed(String title, LocalDate closesOn) {
        super(title + " closes on " + closesOn, title, closesOn);
    }
}
