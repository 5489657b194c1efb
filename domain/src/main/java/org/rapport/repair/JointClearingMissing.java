package org.rapport.repair;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** Only when both sides have found that it did not happen is a violation withdrawn. */
public class JointClearingMissing extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public JointClearingMissing(String title) {
        super("joint clearing missing: " + title, title);
    }
}
