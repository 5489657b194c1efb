package org.rapport.review;

import java.io.Serial;
import org.rapport.shared.FieldViolation;

/** A rater is a colleague, or a guest of the partner under review. */
public class RaterOfOtherHouse extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public RaterOfOtherHouse(String name) {
        super("user", name + " does not belong to this side", name);
    }
}
