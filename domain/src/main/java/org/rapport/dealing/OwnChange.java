package org.rapport.dealing;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** A side wanted to consent to its own change. */
public class OwnChange extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public OwnChange(String subject) {
        super("Own change: " + subject, subject);
    }
}
