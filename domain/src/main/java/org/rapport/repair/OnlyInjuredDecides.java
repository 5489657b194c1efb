package org.rapport.repair;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** The side that caused a violation never closes it. */
public class OnlyInjuredDecides extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public OnlyInjuredDecides(String title) {
        super("only injured decides: " + title, title);
    }
}
