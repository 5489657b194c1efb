package org.rapport.partner;

import java.io.Serial;
import org.rapport.shared.FieldViolation;

/** A manager or sponsor of ours is not an active colleague. */
public class NotAColleague extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public NotAColleague(String name, String field) {
        super(field, "Not a colleague: " + name, name);
    }
}
