package org.rapport.issue;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** Only an idea that both sides have agreed on can be finished. */
public class IdeaNotAgreed extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public IdeaNotAgreed(String title) {
        super("idea not agreed: " + title, title);
    }
}
