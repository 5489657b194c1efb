package org.rapport.engagement;

import java.io.Serial;
import org.rapport.shared.FieldViolation;

/** Somebody is invited who does not belong to this relationship. */
public class PersonOfOthers extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public PersonOfOthers(String name) {
        super("people", "PersonOfOthers: " + name, name);
    }
}
