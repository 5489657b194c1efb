package org.rapport.diagnosis;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import org.rapport.forecast.ProductLimit;
import org.rapport.forecast.Slip;

/**
 * Days from a violation until trust was back, over several falls, by the product limit of Kaplan and Meier (1958): falls that
 * are not made good yet count for as long as they have lasted. The interval is the one of Brookmeyer and Crowley (1982) on
 * the log scale, at 95 %.
 *
 * @param n falls
 * @param back of them made good
 * @param median days by which half are back; null if the curve does not come so far yet
 * @param low lower end of the interval; null where it is open
 * @param high upper end of the interval; null where it is open
 */
public record TimeToRecover(int n, int back, Double median, Double low, Double high) implements Serializable {
    private static final double Z = 1.959963984540054;
    private static final double HALF = 0.5;

    /** One fall: its days, and whether it was made good then. */
    record Spell(double days, boolean back) {}

    /** Over some falls. */
    public static TimeToRecover of(Collection<Fall> falls) {
        return ofSpells(falls.stream()
                .map(one -> new Spell(one.recovery().days(), one.isBack()))
                .toList());
    }

    static TimeToRecover ofSpells(List<Spell> spells) {
        ProductLimit curve = ProductLimit.of(spells.stream()
                .map(one -> new Slip(one.days(), one.back(), true, 1))
                .toList());
        OptionalDouble median = curve.quantile(HALF);
        return new TimeToRecover(
                spells.size(),
                (int) spells.stream().filter(Spell::back).count(),
                median.isPresent() ? median.getAsDouble() : null,
                bound(curve, -Z),
                bound(curve, Z));
    }

    /** First day on which an end of the curve's interval has come down to a half (Greenwood's variance). */
    private static Double bound(ProductLimit curve, double z) {
        double variance = 0;
        for (ProductLimit.Step step : curve.steps()) {
            double left = step.atRisk() - step.resolved();
            variance += left > 0 ? step.resolved() / (step.atRisk() * left) : Double.POSITIVE_INFINITY;
            double end = left > 0 ? step.survival() * Math.exp(z * Math.sqrt(variance)) : z < 0 ? 0 : Double.NaN;
            if (end <= HALF) {
                return step.x();
            }
        }
        return null;
    }
}
