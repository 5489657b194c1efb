package org.rapport.partner;

import java.io.Serial;
import org.rapport.shared.FieldViolation;

/** A country is not one of the two-letter codes of ISO 3166. */
public class UnknownCountry extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public UnknownCountry(String country) {
        super("country", "Unknown country: " + country, country);
    }
}
