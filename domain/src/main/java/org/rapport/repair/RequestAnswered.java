package org.rapport.repair;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** The request for help was answered already. */
public class RequestAnswered extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public RequestAnswered(String title) {
        super("request answered: " + title, title);
    }
}
