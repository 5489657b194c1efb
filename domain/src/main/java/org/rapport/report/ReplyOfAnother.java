package org.rapport.report;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** Somebody wanted to withdraw what somebody else had replied. */
public class ReplyOfAnother extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public ReplyOfAnother(String person) {
        super("the reply is " + person + "'s", person);
    }
}
