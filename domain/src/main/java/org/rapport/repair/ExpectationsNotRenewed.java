package org.rapport.repair;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** What each side expects from now on is written down and signed by both. */
public class ExpectationsNotRenewed extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public ExpectationsNotRenewed(String title) {
        super("expectations not renewed: " + title, title);
    }
}
