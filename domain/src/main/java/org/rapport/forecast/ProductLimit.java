package org.rapport.forecast;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Weighted product-limit curve (Kaplan and Meier 1958) of log slips: the share still open beyond each. Resolved come before
 * open at ties; a quantile is the smallest time at which the curve has fallen far enough, never a value between two times.
 */
public final class ProductLimit implements SlipCurve {
    /** One step down: at x, of the weight at risk, the weight resolved, and the share open after it. */
    public record Step(double x, double atRisk, double resolved, double survival) {}

    private final double[] x;
    private final double[] atRisk;
    private final double[] resolved;
    private final double[] survival;

    /** Times in order, each with the weight resolved there and the weight that was last seen there, resolved or not. */
    private ProductLimit(double[] x, double[] resolved, double[] all) {
        this.x = x;
        this.resolved = resolved;
        this.atRisk = new double[x.length];
        this.survival = new double[x.length];
        double sum = 0;
        for (int i = x.length - 1; i >= 0; i--) {
            sum += all[i];
            atRisk[i] = sum;
        }
        double open = 1;
        for (int i = 0; i < x.length; i++) {
            open *= resolved[i] > 0 ? Math.max(0, 1 - resolved[i] / atRisk[i]) : 1;
            survival[i] = open;
        }
    }

    /** The curve of these slips; open ones count for as far as they have come. */
    public static ProductLimit of(Collection<Slip> slips) {
        Slip[] sorted = slips.toArray(Slip[]::new);
        Arrays.sort(sorted, Comparator.comparingDouble(Slip::x));
        double[] x = new double[sorted.length];
        double[] resolved = new double[sorted.length];
        double[] all = new double[sorted.length];
        int n = 0;
        for (Slip slip : sorted) {
            if (n == 0 || x[n - 1] != slip.x()) {
                x[n++] = slip.x();
            }
            resolved[n - 1] += slip.resolved() ? slip.weight() : 0;
            all[n - 1] += slip.weight();
        }
        return new ProductLimit(Arrays.copyOf(x, n), Arrays.copyOf(resolved, n), Arrays.copyOf(all, n));
    }

    /** The steps down from early to late. */
    public List<Step> steps() {
        return IntStream.range(0, x.length)
                .filter(i -> resolved[i] > 0)
                .mapToObj(i -> new Step(x[i], atRisk[i], resolved[i], survival[i]))
                .toList();
    }

    @Override
    public double survival(double at) {
        int next = upTo(x, at);
        return next == 0 ? 1 : survival[next - 1];
    }

    @Override
    public double last() {
        for (int i = x.length - 1; i >= 0; i--) {
            if (resolved[i] > 0) {
                return x[i];
            }
        }
        return Double.NEGATIVE_INFINITY;
    }

    @Override
    public OptionalDouble quantile(double q, double reached) {
        double open = survival(reached);
        if (open <= ROUNDING) {
            return OptionalDouble.empty();
        }
        for (int i = upTo(x, reached); i < x.length; i++) {
            if (survival[i] <= (1 - q) * open + ROUNDING) {
                return OptionalDouble.of(x[i]);
            }
        }
        return OptionalDouble.empty();
    }

    /** How many of the values, which ascend, are not beyond one. */
    static int upTo(double[] x, double at) {
        int low = 0;
        for (int high = x.length; low < high; ) {
            int middle = (low + high) >>> 1;
            if (x[middle] <= at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
