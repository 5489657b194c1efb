package org.rapport.report;

import java.io.Serial;
import org.rapport.shared.FieldViolation;

/** A digest about one kind of partner needs the kind. */
public class KindMissing extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public KindMissing() {
        super("kind", "no kind of partner");
    }
}
