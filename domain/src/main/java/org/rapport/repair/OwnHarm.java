package org.rapport.repair;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** Only the side that suffered the harm agrees to it or holds it to be made good. */
public class OwnHarm extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public OwnHarm(String title) {
        super("own harm: " + title, title);
    }
}
