package org.rapport.web.agreement;

import java.io.Serial;
import org.rapport.shared.FieldViolation;

/** A line of a credit table is not a threshold and a share. */
public class CreditsNotReadable extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public CreditsNotReadable(String line) {
        super("credits", "Credit line not readable: " + line, line);
    }
}
