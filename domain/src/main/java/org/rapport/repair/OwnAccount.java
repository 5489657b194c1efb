package org.rapport.repair;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** The side that gave the account cannot confirm it. */
public class OwnAccount extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public OwnAccount(String title) {
        super("own account: " + title, title);
    }
}
