package org.rapport.issue;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** A side cannot agree to its own idea for the other. */
public class OwnIdea extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public OwnIdea(String title) {
        super("own idea: " + title, title);
    }
}
