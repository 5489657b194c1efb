package org.rapport.issue;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** The action is done already. */
public class IssueActionDone extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public IssueActionDone(String text) {
        super("done already: " + text, text);
    }
}
