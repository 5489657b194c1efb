package org.rapport.partner;

import java.io.Serial;
import org.rapport.shared.FieldViolation;

/** Another partner has the code already. */
public class PartnerCodeTaken extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public PartnerCodeTaken(String code) {
        super("code", "Partner code taken: " + code, code);
    }
}
