package org.rapport.repair;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** An account holds at least one of its parts. */
public class NothingSaid extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public NothingSaid(String title) {
        super("nothing said: " + title, title);
    }
}
