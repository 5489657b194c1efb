package org.rapport.report;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** Only a mail that failed, or whose arrival is unknown, is sent again on request. */
public class MailNotRepeatable extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public MailNotRepeatable(MailState state) {
        super("a mail that is " + state + " is not sent again", state.name());
    }
}
