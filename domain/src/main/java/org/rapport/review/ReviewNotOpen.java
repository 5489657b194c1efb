package org.rapport.review;

import java.io.Serial;
import java.time.LocalDate;
import org.rapport.shared.RuleViolation;

/** Answers are taken only while a review is open. */
public class ReviewNotOpen extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public ReviewNotOpen(String title, LocalDate opensOn, LocalDate closesOn) {
        super(title + " is open from " + opensOn + " to " + closesOn, title, opensOn, closesOn);
    }
}
