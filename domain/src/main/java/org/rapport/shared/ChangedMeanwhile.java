package org.rapport.shared;

import java.io.Serial;

/** Somebody else has changed the same thing since it was shown. */
public class ChangedMeanwhile extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public ChangedMeanwhile(String title) {
        super("changed meanwhile: " + title, title);
    }

    /** Refuses a change that was typed over another version than the present one. */
    public static void require(long seen, long present, String title) {
        if (seen != present) {
            throw new ChangedMeanwhile(title);
        }
    }
}
