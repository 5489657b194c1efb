package org.rapport.dealing;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** A request has been answered already. */
public class AnsweredAlready extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public AnsweredAlready(String subject) {
        super("Answered already: " + subject, subject);
    }
}
