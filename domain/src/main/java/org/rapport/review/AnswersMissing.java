package org.rapport.review;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** A sheet is handed in whole. */
public class AnswersMissing extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public AnswersMissing(int answered, int asked) {
        super(answered + " of " + asked + " answered", answered, asked, asked - answered);
    }
}
