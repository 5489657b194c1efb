package org.rapport.web.api;

import java.io.Serial;
import org.rapport.shared.FieldViolation;

/** A page is asked for with fewer than one or more than 500 rows. */
public class LimitOutOfRange extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public LimitOutOfRange(int limit) {
        super("limit", "Limit out of range: " + limit, limit);
    }
}
