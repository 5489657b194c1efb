package org.rapport.goal;

import java.io.Serial;
import org.rapport.shared.FieldViolation;

/** A target that is the baseline asks for nothing. */
public class TargetIsBaseline extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public TargetIsBaseline(double target) {
        super("target", "target is the baseline: " + target, target);
    }
}
