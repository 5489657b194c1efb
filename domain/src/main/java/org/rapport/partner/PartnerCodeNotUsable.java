package org.rapport.partner;

import java.io.Serial;
import org.rapport.shared.FieldViolation;

/** A partner code holds something else than letters, digits and . _ -, or is too long. */
public class PartnerCodeNotUsable extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public PartnerCodeNotUsable(String code) {
        super("code", "Partner code not usable: " + code, code);
    }
}
