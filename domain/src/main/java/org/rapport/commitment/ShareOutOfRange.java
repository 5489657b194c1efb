package org.rapport.commitment;

import java.io.Serial;
import org.rapport.shared.FieldViolation;

/** A delivered share is not between nothing and everything. */
public class ShareOutOfRange extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public ShareOutOfRange(double share) {
        super("share", "Share out of range: " + share, share);
    }
}
