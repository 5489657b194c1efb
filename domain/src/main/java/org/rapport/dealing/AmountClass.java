package org.rapport.dealing;

import java.math.BigDecimal;
import java.util.List;

/**
 * How large a payment is for its relationship: measured against the median of the payments of the same side in the same
 * currency that were known before. Fewer than five of those say nothing. It stays as it was when the payment was entered.
 */
public enum AmountClass {
    /** Less than half of the median. */
    SMALL(0.5),
    USUAL(1),
    /** More than twice the median. */
    LARGE(2);

    private static final int ENOUGH = 5;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final double factor;

    AmountClass(double factor) {
        this.factor = factor;
    }

    /** What the weight of its evidence is multiplied by. */
    public double factor() {
        return factor;
    }

    /** The class of an amount after the amounts known before, in any order. */
    static AmountClass of(BigDecimal amount, List<BigDecimal> before) {
        if (before.size() < ENOUGH) {
            return USUAL;
        }
        BigDecimal twiceMedian = twiceMedian(before.stream().sorted().toList());
        if (amount.multiply(TWO).multiply(TWO).compareTo(twiceMedian) < 0) {
            return SMALL;
        }
        return amount.compareTo(twiceMedian) > 0 ? LARGE : USUAL;
    }

    private static BigDecimal twiceMedian(List<BigDecimal> sorted) {
        int n = sorted.size();
        return sorted.get((n - 1) / 2).add(sorted.get(n / 2));
    }
}
