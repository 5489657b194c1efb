package org.rapport.issue;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** A side cannot acknowledge what it told itself. */
public class OwnTelling extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public OwnTelling(String title) {
        super("own telling: " + title, title);
    }
}
