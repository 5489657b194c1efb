package org.rapport.commitment;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** Someone wanted to speak for the other side. */
public class NotYourPromise extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public NotYourPromise(String title, Object side) {
        super("Not the promise of " + side + ": " + title, title, side);
    }
}
