package org.rapport.engagement;

import java.io.Serial;
import java.time.LocalDate;
import org.rapport.shared.RuleViolation;

/** A question or concern is to be answered that has its answer. */
public class AnswerGivenAlready extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public AnswerGivenAlready(LocalDate on) {
        super("AnswerGivenAlready: " + on, on);
    }
}
