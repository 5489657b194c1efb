package org.rapport.review;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** Somebody else planned the review anew meanwhile. */
public class ReviewChanged extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public ReviewChanged(String title) {
        super("Planned anew meanwhile: " + title, title);
    }
}
