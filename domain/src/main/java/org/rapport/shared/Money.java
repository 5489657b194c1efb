package org.rapport.shared;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Locale;

/** An amount above nought in a currency of ISO 4217, kept to a thousandth. */
public record Money(BigDecimal amount, String currency) implements Serializable {
    private static final BigDecimal MOST = new BigDecimal("1000000000000000");
    private static final int PLACES = 3;

    public Money {
        if (amount == null || amount.signum() <= 0 || amount.compareTo(MOST) >= 0) {
            throw new AmountNotUsable(amount);
        }
        amount = amount.setScale(PLACES, RoundingMode.HALF_UP);
        currency = known(currency);
    }

    private static String known(String code) {
        if (code == null) {
            throw new CurrencyUnknown("");
        }
        String upper = code.strip().toUpperCase(Locale.ROOT);
        try {
            return Currency.getInstance(upper).getCurrencyCode();
        } catch (IllegalArgumentException e) {
            throw new CurrencyUnknown(code);
        }
    }
}
