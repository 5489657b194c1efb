package org.rapport.review;

import java.io.Serial;
import java.util.UUID;
import org.rapport.shared.FieldViolation;

/** The question is not part of what this rater is asked. */
public class NotAsked extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public NotAsked(UUID question, View view) {
        super("question", "Not asked: " + question + ", " + view, String.valueOf(question), String.valueOf(view));
    }
}
