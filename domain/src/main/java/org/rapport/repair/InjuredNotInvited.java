package org.rapport.repair;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** The side that was harmed was asked to take part. */
public class InjuredNotInvited extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public InjuredNotInvited(String title) {
        super("injured not invited: " + title, title);
    }
}
