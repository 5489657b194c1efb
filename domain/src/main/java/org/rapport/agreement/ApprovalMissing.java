package org.rapport.agreement;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** Our side wanted to confirm a new agreement that an executive has to approve first. */
public class ApprovalMissing extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public ApprovalMissing(String reference, String standing) {
        super("Approval missing: " + reference + ", partner is " + standing, reference, standing);
    }
}
