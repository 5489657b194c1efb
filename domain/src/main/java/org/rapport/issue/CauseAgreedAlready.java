package org.rapport.issue;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** Both sides agree on the cause already. */
public class CauseAgreedAlready extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public CauseAgreedAlready(String text) {
        super("agreed already: " + text, text);
    }
}
