package org.rapport.repair;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** The harm done is listed and agreed with the side that suffered it. */
public class HarmNotAgreed extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public HarmNotAgreed(String title) {
        super("harm not agreed: " + title, title);
    }
}
