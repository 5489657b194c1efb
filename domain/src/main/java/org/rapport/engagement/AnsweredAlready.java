package org.rapport.engagement;

import java.io.Serial;
import java.time.LocalDate;
import org.rapport.shared.RuleViolation;

/** A question or concern is to be answered that has its answer. */
public class AnsweredAlready extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public AnsweredAlready(LocalDate on) {
        super("AnsweredAlready: " + on, on);
    }
}
