package org.rapport.report;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** A side wanted to answer a figure about the other side in its place. */
public class ReplyForOther extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public ReplyForOther() {
        super("each side answers figures about itself");
    }
}
