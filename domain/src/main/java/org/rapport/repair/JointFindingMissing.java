package org.rapport.repair;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** Only when both sides have found that it happened does a dispute end in an acknowledgement. */
public class JointFindingMissing extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public JointFindingMissing(String title) {
        super("joint finding missing: " + title, title);
    }
}
