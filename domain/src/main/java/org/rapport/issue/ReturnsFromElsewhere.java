package org.rapport.issue;

import java.io.Serial;
import org.rapport.shared.FieldViolation;

/** An issue can only be the return of an earlier issue with the same partner. */
public class ReturnsFromElsewhere extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public ReturnsFromElsewhere(String title) {
        super("earlier", "no earlier issue of this partner: " + title, title);
    }
}
