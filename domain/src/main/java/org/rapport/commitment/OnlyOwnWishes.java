package org.rapport.commitment;

import java.io.Serial;
import org.rapport.shared.FieldViolation;

/** A guest wanted to say what the other side wishes or has agreed to. */
public class OnlyOwnWishes extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public OnlyOwnWishes(String title) {
        super("initiatedBy", "Only own wishes: " + title, title);
    }
}
