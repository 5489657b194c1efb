package org.rapport.dealing;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** The other side has consented to the change already. */
public class ConsentedAlready extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public ConsentedAlready(String subject) {
        super("Consented already: " + subject, subject);
    }
}
