package org.rapport.partner;

import java.io.Serial;
import org.rapport.shared.FieldViolation;

/** A sponsor is not a contact of the partner. */
public class SponsorOfOtherPartner extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public SponsorOfOtherPartner(String name) {
        super("theirSponsor", "Not a contact of this partner: " + name, name);
    }
}
