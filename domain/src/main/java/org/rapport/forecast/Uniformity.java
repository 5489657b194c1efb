package org.rapport.forecast;

import java.util.Arrays;

/**
 * Whether outcomes fall evenly into the forecasts made of them: the test of Kolmogorov and Smirnov of their positions, 0 to
 * 1, in the forecast distributions.
 *
 * @param distance largest distance between their distribution and the even one, 0 to 1
 * @param n outcomes
 */
public record Uniformity(double distance, int n) {
    private static final int EXACT = 100;
    private static final int TERMS = 100;

    /** The test of some positions; they may come in any order. */
    public static Uniformity of(double[] positions) {
        double[] sorted = positions.clone();
        Arrays.sort(sorted);
        double distance = 0;
        double n = sorted.length;
        for (int i = 0; i < sorted.length; i++) {
            distance = Math.max(distance, Math.max((i + 1) / n - sorted[i], sorted[i] - i / n));
        }
        return new Uniformity(distance, sorted.length);
    }

    /** How likely forecasts that are right are to be at least this uneven, 0 to 1. */
    public double chance() {
        return n <= EXACT ? exact() : asymptotic();
    }

    // After Marsaglia, Tsang and Wang (2003), Evaluating Kolmogorov's distribution
    private double exact() {
        int k = (int) (n * distance) + 1;
        double[][] power = power(steps(k, k - n * distance), n);
        double within = power[k - 1][k - 1];
        for (int i = 1; i <= n; i++) {
            within = within * i / n;
        }
        return 1 - within;
    }

    private static double[][] steps(int k, double h) {
        int m = 2 * k - 1;
        double[][] steps = new double[m][m];
        for (int i = 0; i < m; i++) {
            Arrays.fill(steps[i], 0, Math.min(m, i + 2), 1);
        }
        for (int i = 0; i < m; i++) {
            steps[i][0] -= Math.pow(h, i + 1);
            steps[m - 1][i] -= Math.pow(h, m - i);
        }
        steps[m - 1][0] += Math.pow(Math.max(0, 2 * h - 1), m);
        for (int i = 0; i < m; i++) {
            for (int j = 0; j <= i; j++) {
                for (int factor = 2; factor <= i - j + 1; factor++) {
                    steps[i][j] /= factor;
                }
            }
        }
        return steps;
    }

    private static double[][] power(double[][] base, int exponent) {
        if (exponent == 1) {
            return base;
        }
        double[][] half = power(base, exponent / 2);
        double[][] square = product(half, half);
        return exponent % 2 == 0 ? square : product(square, base);
    }

    private static double[][] product(double[][] one, double[][] other) {
        double[][] product = new double[one.length][one.length];
        for (int i = 0; i < one.length; i++) {
            for (int k = 0; k < one.length; k++) {
                for (int j = 0; j < one.length; j++) {
                    product[i][j] += one[i][k] * other[k][j];
                }
            }
        }
        return product;
    }

    private double asymptotic() {
        double root = Math.sqrt(n);
        double z = (root + 0.12 + 0.11 / root) * distance;
        double sum = 0;
        for (int j = 1; j <= TERMS; j++) {
            sum += (j % 2 == 1 ? 2 : -2) * Math.exp(-2.0 * j * j * z * z);
        }
        return Math.max(0, Math.min(1, sum));
    }
}
