package org.rapport.repair;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** Nothing is found before it happens. */
public class DetectedBeforeOccurred extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public DetectedBeforeOccurred(String title) {
        super("detected before occurred: " + title, title);
    }
}
