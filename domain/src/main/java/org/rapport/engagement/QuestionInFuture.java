package org.rapport.engagement;

import java.io.Serial;
import java.time.LocalDate;
import org.rapport.shared.FieldViolation;

/** A question is said to have been asked on a day that has not come. */
public class QuestionInFuture extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public QuestionInFuture(LocalDate on, LocalDate today) {
        super("askedOn", "QuestionInFuture: " + on, on, today);
    }
}
