package org.rapport.partner;

import java.io.Serial;
import org.rapport.shared.FieldViolation;

/** The other side was greeted on this holiday before. */
public class GreetedAlready extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public GreetedAlready(String holiday) {
        super("holiday", "GreetedAlready", holiday);
    }
}
