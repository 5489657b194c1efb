package org.rapport.trust;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** A line that came from a fact of this system, or takes another one back: correct the fact instead. */
public class NotReversible extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public NotReversible(long line) {
        super("line " + line + " cannot be taken back by hand", line);
    }
}
