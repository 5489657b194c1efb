package org.rapport.repair;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** The other side has answered the account already. */
public class AccountAnswered extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public AccountAnswered(String title) {
        super("account answered: " + title, title);
    }
}
