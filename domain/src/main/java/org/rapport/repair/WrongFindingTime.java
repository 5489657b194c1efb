package org.rapport.repair;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** What both sides found is said only while the violation is disputed. */
public class WrongFindingTime extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public WrongFindingTime(String title) {
        super("wrong finding time: " + title, title);
    }
}
