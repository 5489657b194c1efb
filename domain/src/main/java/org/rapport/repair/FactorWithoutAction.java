package org.rapport.repair;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** Each damaged part of trust has an action of the side that caused it. */
public class FactorWithoutAction extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public FactorWithoutAction(String title) {
        super("factor without action: " + title, title);
    }
}
