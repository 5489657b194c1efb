package org.rapport.review;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** Answers that were handed in stand. */
public class SheetHandedIn extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public SheetHandedIn(String name) {
        super("Handed in by " + name, name);
    }
}
