package org.rapport.culture;

import java.io.Serial;
import org.rapport.shared.FieldViolation;

/** Nobody of the other side was chosen to be told. */
public class NobodyToTell extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public NobodyToTell() {
        super("to", "NobodyToTell");
    }
}
