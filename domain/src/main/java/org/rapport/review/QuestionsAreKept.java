package org.rapport.review;

import java.io.Serial;
import org.rapport.shared.FieldViolation;

/** A running review keeps its version of the questionnaire. */
public class QuestionsAreKept extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public QuestionsAreKept(String title) {
        super("questionnaire", "Questions of " + title + " are kept", title);
    }
}
