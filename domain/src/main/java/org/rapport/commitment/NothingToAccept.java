package org.rapport.commitment;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** There is no fulfilment that could be accepted. */
public class NothingToAccept extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public NothingToAccept(String title) {
        super("Nothing to accept: " + title, title);
    }
}
