package org.rapport.repair;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** The harm is agreed or made good already. */
public class HarmSettledAlready extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public HarmSettledAlready(String title) {
        super("harm settled already: " + title, title);
    }
}
