package org.rapport.review;

import java.io.Serial;
import org.rapport.shared.FieldViolation;

/** An answer lies on the scale of its question. */
public class AnswerOffScale extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public AnswerOffScale(int number, double rating, int lowest, int highest) {
        super(
                "rating",
                "Question " + number + ": " + rating + " is not on the scale from " + lowest + " to " + highest,
                number,
                rating,
                lowest,
                highest);
    }
}
