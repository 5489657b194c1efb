package org.rapport.web.agreement;

import java.io.Serial;
import org.rapport.shared.FieldViolation;

/** A document is of a type that is not kept here. */
public class DocumentTypeNotUsable extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public DocumentTypeNotUsable(String name, String usable) {
        super("file", "Document type not usable: " + name, name, usable);
    }
}
