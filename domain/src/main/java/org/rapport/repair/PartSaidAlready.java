package org.rapport.repair;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** A part of the account that was given stays as it was given. */
public class PartSaidAlready extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public PartSaidAlready(String title) {
        super("part said already: " + title, title);
    }
}
