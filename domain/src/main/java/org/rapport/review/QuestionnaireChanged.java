package org.rapport.review;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** Somebody else published a version meanwhile. */
public class QuestionnaireChanged extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public QuestionnaireChanged(String name, int latest, String by) {
        super("Version " + latest + " of " + name + " was published meanwhile", name, latest, by);
    }
}
