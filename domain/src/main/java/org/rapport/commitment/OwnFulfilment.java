package org.rapport.commitment;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** A side wanted to accept what it had delivered itself. */
public class OwnFulfilment extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public OwnFulfilment(String title) {
        super("Own fulfilment cannot be accepted: " + title, title);
    }
}
