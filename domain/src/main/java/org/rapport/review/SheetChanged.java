package org.rapport.review;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** The sheet was answered in another window meanwhile. */
public class SheetChanged extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public SheetChanged(int answered, int asked) {
        super("Sheet changed elsewhere, " + answered + " of " + asked, answered, asked);
    }
}
