package org.rapport.diagnosis;

import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Average run length of a chart whose statistic moves between two limits: the integral equation L(u) = 1 + ∫ L(y) f(u, y) dy
 * (Page 1954; Crowder 1987), solved at Gauss–Legendre points.
 */
final class RunLength {
    private static final int POINTS = 96;
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private final double[] at = new double[POINTS];
    private final double[] weight = new double[POINTS];

    RunLength(double low, double high) {
        for (int i = 0; i < POINTS; i++) {
            double root = root(i);
            double slope = legendre(root)[1];
            at[i] = (low + high) / 2 + (high - low) / 2 * root;
            weight[i] = (high - low) / ((1 - root * root) * slope * slope);
        }
    }

    static double density(double z) {
        return NORMAL.density(z);
    }

    static double below(double z) {
        return NORMAL.cumulativeProbability(z);
    }

    /** Run length of a chart that starts somewhere and moves by the density. */
    double from(double start, DoubleBinaryOperator density) {
        return length(start, density, u -> 0, false);
    }

    /** Run length of a chart that starts at its floor 0, to which it falls back with some probability. */
    double fromFloor(DoubleBinaryOperator density, DoubleUnaryOperator toFloor) {
        return length(0, density, toFloor, true);
    }

    private double length(double start, DoubleBinaryOperator density, DoubleUnaryOperator toFloor, boolean floor) {
        int size = POINTS + 1;
        double[][] equation = new double[size][size + 1];
        for (int i = 0; i < size; i++) {
            double u = i == POINTS ? start : at[i];
            for (int j = 0; j < POINTS; j++) {
                equation[i][j] = -weight[j] * density.applyAsDouble(u, at[j]);
            }
            equation[i][POINTS] = floor ? -toFloor.applyAsDouble(u) : 0;
            equation[i][i] += 1;
            equation[i][size] = 1;
        }
        return Equations.solved(equation)[POINTS];
    }

    private static double root(int i) {
        double x = Math.cos(Math.PI * (i + 0.75) / (POINTS + 0.5));
        for (int step = 0; step < 50; step++) {
            double[] value = legendre(x);
            x -= value[0] / value[1];
        }
        return x;
    }

    /** The Legendre polynomial and its slope. */
    private static double[] legendre(double x) {
        double before = 1;
        double now = x;
        for (int k = 2; k <= POINTS; k++) {
            double next = ((2 * k - 1) * x * now - (k - 1) * before) / k;
            before = now;
            now = next;
        }
        return new double[] {now, POINTS * (x * now - before) / (x * x - 1)};
    }
}
