package org.rapport.review;

import java.io.Serial;
import java.time.LocalDate;
import org.rapport.shared.FieldViolation;

/** Goals cannot have been looked at in a review before it opened. */
public class RevisitBeforeReview extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public RevisitBeforeReview(String title, LocalDate opensOn) {
        super("on", title + " opens on " + opensOn, title, opensOn);
    }
}
