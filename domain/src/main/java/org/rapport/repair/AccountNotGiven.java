package org.rapport.repair;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** Only an account that was given can be answered. */
public class AccountNotGiven extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public AccountNotGiven(String title) {
        super("account not given: " + title, title);
    }
}
