package org.rapport.dealing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rapport.shared.Money;
import org.rapport.shared.Side;

/** The amounts known so far, by relationship, payer and currency, to tell how large the next one is. */
public final class AmountScale {
    private final Map<Kin, List<BigDecimal>> amounts = new HashMap<>();

    /** Payments that can be compared. */
    private record Kin(UUID partner, Side payer, String currency) {}

    /** One amount known before. */
    public record Known(UUID partner, Side payer, String currency, BigDecimal amount) {}

    public AmountScale(Collection<Known> known) {
        known.forEach(one -> like(one.partner(), one.payer(), one.currency()).add(one.amount()));
    }

    /** The class of the next amount, which is known from then on. */
    AmountClass next(UUID partner, Side payer, Money money) {
        List<BigDecimal> before = like(partner, payer, money.currency());
        AmountClass size = AmountClass.of(money.amount(), before);
        before.add(money.amount());
        return size;
    }

    private List<BigDecimal> like(UUID partner, Side payer, String currency) {
        return amounts.computeIfAbsent(new Kin(partner, payer, currency), none -> new ArrayList<>());
    }
}
