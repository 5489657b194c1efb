package org.rapport.identity;

import java.io.Serial;
import org.rapport.shared.FieldViolation;

/** A guest without a partner, or a partner for somebody who is no guest. */
public class GuestNeedsPartner extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public GuestNeedsPartner() {
        super("partner", "A guest is bound to a partner, nobody else is");
    }
}
