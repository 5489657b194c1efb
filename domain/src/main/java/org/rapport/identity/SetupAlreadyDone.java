package org.rapport.identity;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** The first administrator exists already; further users are made by an administrator. */
public class SetupAlreadyDone extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public SetupAlreadyDone() {
        super("The first administrator exists already");
    }
}
