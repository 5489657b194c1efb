package org.rapport.trust;

import org.apache.commons.numbers.gamma.LogBeta;

/**
 * Distribution function and quantiles of one Beta distribution: a continued fraction inverted by Halley steps that never
 * leave the bracket found so far and give way to halving it where they are slow. Several times faster than a general
 * root finder, which the night needs for its many intervals.
 */
final class BetaQuantile {
    private static final int STEPS = 200;
    private static final int PATIENCE = 10;
    /** A step as small as this part of the value is the last: each leaves about the cube of the error before it. */
    private static final double CLOSE = 1e-5;

    private static final double EXACT = 1e-14;
    private static final double LARGE = 1e100;

    private final double a;
    private final double b;
    private final double logBeta;

    BetaQuantile(double alpha, double beta) {
        if (!(alpha > 0 && beta > 0)) {
            throw new IllegalArgumentException("no Beta distribution of " + alpha + " and " + beta);
        }
        a = alpha;
        b = beta;
        logBeta = LogBeta.value(alpha, beta);
    }

    /** The value that lies above the given share of the distribution. */
    double at(double probability) {
        if (probability <= 0 || probability >= 1) {
            return probability <= 0 ? 0 : 1;
        }
        double low = 0;
        double high = 1;
        double x = start(probability);
        for (int i = 0; i < STEPS; i++) {
            double front = front(x);
            double error = below(x, front) - probability;
            if (error > 0) {
                high = x;
            } else {
                low = x;
            }
            double next = halley(x, error, front / (x * (1 - x)));
            if (Math.abs(next - x) <= CLOSE * Math.min(x, 1 - x)) {
                return next;
            }
            boolean trusted = next > low && next < high && (i < PATIENCE || i % 2 == 0);
            x = trusted ? next : (low + high) / 2;
        }
        return x;
    }

    /** Share of the distribution below x, the regularised incomplete Beta function. */
    double below(double x) {
        if (x <= 0 || x >= 1) {
            return x <= 0 ? 0 : 1;
        }
        return below(x, front(x));
    }

    private double below(double x, double front) {
        return x < (a + 1) / (a + b + 2) ? front * fraction(a, b, x) : 1 - front * fraction(b, a, 1 - x);
    }

    /** The density times x(1 - x). */
    private double front(double x) {
        return Math.exp(a * Math.log(x) + b * Math.log(1 - x) - logBeta);
    }

    private double halley(double x, double error, double density) {
        double newton = error / density;
        double bend = newton * ((a - 1) / x - (b - 1) / (1 - x));
        return x - newton / (1 - 0.5 * Math.min(1, bend));
    }

    /** A first guess: the normal approximation, or the power law of the nearer border where the density has no hump. */
    private double start(double p) {
        double guess = a >= 1 && b >= 1 ? normal(p) : border(p);
        return Math.min(1 - 1e-12, Math.max(1e-12, guess));
    }

    private double normal(double p) {
        double tail = p < 0.5 ? p : 1 - p;
        double t = Math.sqrt(-2 * Math.log(tail));
        double z = (2.30753 + t * 0.27061) / (1 + t * (0.99229 + t * 0.04481)) - t;
        z = p < 0.5 ? -z : z;
        double square = (z * z - 3) / 6;
        double left = 1 / (2 * a - 1);
        double right = 1 / (2 * b - 1);
        double h = 2 / (left + right);
        double w = z * Math.sqrt(square + h) / h - (right - left) * (square + 5.0 / 6 - 2 / (3 * h));
        double guess = a / (a + b * Math.exp(2 * w));
        return Double.isNaN(guess) ? a / (a + b) : guess;
    }

    private double border(double p) {
        double left = Math.exp(a * Math.log(a / (a + b))) / a;
        double right = Math.exp(b * Math.log(b / (a + b))) / b;
        double all = left + right;
        return p < left / all ? Math.pow(a * all * p, 1 / a) : 1 - Math.pow(b * all * (1 - p), 1 / b);
    }

    /**
     * The continued fraction whose product with {@link #front} is the share below x, for x below the mean or little above it:
     * two steps of the usual one at a time (DiDonato and Morris 1992), carried on as numerator and denominator, which takes one
     * division a step.
     */
    private static double fraction(double a, double b, double x) {
        double lean = a * (1 - x) - b * x + 1;
        double share = 1 / (a + 1);
        double numeratorBefore = 0;
        double numerator = 1;
        double denominatorBefore = 1;
        double denominator = a * lean * share;
        for (int m = 1; m < 10_000; m++) {
            double before = share;
            share = 1 / (a + 2 * m + 1);
            double term = m * (b - m) * x * before;
            double partial = (a + m - 1) * (a + b + m - 1) * x * before * term;
            double whole = m + term + (a + m) * (lean + m * (2 - x)) * share;
            double nextNumerator = whole * numerator + partial * numeratorBefore;
            double nextDenominator = whole * denominator + partial * denominatorBefore;
            double cross = nextNumerator * denominator;
            if (Math.abs(cross - numerator * nextDenominator) <= EXACT * Math.abs(cross)) {
                return nextNumerator / nextDenominator;
            }
            double shrink = Math.abs(nextDenominator) > LARGE ? 1 / LARGE : 1;
            numeratorBefore = numerator * shrink;
            denominatorBefore = denominator * shrink;
            numerator = nextNumerator * shrink;
            denominator = nextDenominator * shrink;
        }
        return numerator / denominator;
    }
}
