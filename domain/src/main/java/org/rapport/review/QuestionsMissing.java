package org.rapport.review;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** A questionnaire asks at least one question. */
public class QuestionsMissing extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public QuestionsMissing() {
        super("A questionnaire without questions");
    }
}
