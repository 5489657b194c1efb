package org.rapport.agreement;

import java.io.Serial;
import org.rapport.shared.FieldViolation;

/** A document holds nothing. */
public class DocumentEmpty extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public DocumentEmpty(String name) {
        super("file", "Document empty: " + name, name);
    }
}
