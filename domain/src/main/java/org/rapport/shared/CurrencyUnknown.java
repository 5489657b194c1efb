package org.rapport.shared;

import java.io.Serial;

/** A currency is not one of ISO 4217. */
public class CurrencyUnknown extends FieldViolation {
    @Serial
    private static final long serialVersionUID = 1L;

    public CurrencyUnknown(String currency) {
        super("currency", "Unknown currency: " + currency, String.valueOf(currency));
    }
}
