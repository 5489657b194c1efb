package org.rapport.performance;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** A closed period was to be corrected although its facts still give the same figures. */
public class NothingToCorrect extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public NothingToCorrect(String period) {
        super("nothing to correct in " + period, period);
    }
}
