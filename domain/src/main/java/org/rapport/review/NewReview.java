package org.rapport.review;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** A review to be planned: {@code questionnaire} null for the standard one; {@code raters} may be empty. */
public record NewReview(UUID partner, UUID questionnaire, ReviewPlan plan, List<Invitation> raters)
        implements Serializable {
    /** A user to be asked, and what the user works on. */
    public record Invitation(UUID user, Work work) implements Serializable {}
}
