package org.rapport.culture;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** Not every question of a pulse has an answer, or one is off the scale. */
public class PulseAnswersMissing extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public PulseAnswersMissing(int questions) {
        super("PulseAnswersMissing: " + questions, questions);
    }
}
