package org.rapport.commitment;

import java.io.Serial;
import org.rapport.shared.RuleViolation;

/** A settled commitment was to be changed. */
public class CommitmentAlreadySettled extends RuleViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public CommitmentAlreadySettled(String title, CommitmentStatus status) {
        super("Already settled: " + title, title, status.name());
    }
}
