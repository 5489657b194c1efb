package org.rapport.agreement;

import java.io.Serial;
import org.rapport.shared.FieldViolation;

/** A document is larger than there is room for it. */
public class DocumentTooLarge extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public DocumentTooLarge(long size, long max) {
        super("file", "Document too large: " + size, size, max);
    }
}
