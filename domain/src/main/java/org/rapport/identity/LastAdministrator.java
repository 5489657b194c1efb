package org.rapport.identity;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** Without this user nobody could administer Rapport. */
public class LastAdministrator extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public LastAdministrator() {
        super("The last active administrator stays");
    }
}
