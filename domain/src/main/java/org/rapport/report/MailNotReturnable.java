package org.rapport.report;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** Only a mail that has left the house can come back. */
public class MailNotReturnable extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public MailNotReturnable(MailState state) {
        super("a mail that is " + state + " cannot have come back", state.name());
    }
}
