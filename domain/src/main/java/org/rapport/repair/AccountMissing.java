package org.rapport.repair;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** The side that caused it has said what happened and why. */
public class AccountMissing extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public AccountMissing(String title) {
        super("account missing: " + title, title);
    }
}
