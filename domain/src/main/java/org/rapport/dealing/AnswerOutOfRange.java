package org.rapport.dealing;

import java.io.Serial;
import java.time.LocalDate;
import org.rapport.shared.FieldViolation;

/** An answer came before the request, or lies ahead. */
public class AnswerOutOfRange extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public AnswerOutOfRange(LocalDate answeredOn, LocalDate askedOn, LocalDate today) {
        super("answeredOn", "Answered on " + answeredOn, answeredOn, askedOn, today);
    }
}
