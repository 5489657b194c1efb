package org.rapport.engagement;

import java.io.Serial;
import java.time.LocalDate;
import org.rapport.shared.FieldViolation;

/** An answer is said to have been given before the question or in the future. */
public class AnsweredOutOfRange extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public AnsweredOutOfRange(LocalDate on, LocalDate from, LocalDate today) {
        super("answeredOn", "AnsweredOutOfRange: " + on, on, from, today);
    }
}
