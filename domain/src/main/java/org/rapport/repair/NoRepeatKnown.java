package org.rapport.repair;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** Repairing starts over only after a repeat or two broken repair promises. */
public class NoRepeatKnown extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public NoRepeatKnown(String title) {
        super("no repeat known: " + title, title);
    }
}
