package org.rapport.repair;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** Only the side that is said to have caused it can acknowledge or dispute it. */
public class OnlyCauserAnswers extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public OnlyCauserAnswers(String title) {
        super("only causer answers: " + title, title);
    }
}
