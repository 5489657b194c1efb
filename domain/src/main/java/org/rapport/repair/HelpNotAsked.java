package org.rapport.repair;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** Only the side that mends asks the other for help. */
public class HelpNotAsked extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public HelpNotAsked(String title) {
        super("help not asked: " + title, title);
    }
}
