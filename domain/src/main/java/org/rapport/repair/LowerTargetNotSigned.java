package org.rapport.repair;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** A loss is accepted when the sponsors of both sides sign a lower target or the exit. */
public class LowerTargetNotSigned extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public LowerTargetNotSigned(String title) {
        super("lower target not signed: " + title, title);
    }
}
