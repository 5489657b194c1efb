package org.rapport.forecast;

import java.util.OptionalDouble;

/**
 * The product-limit curve of an own record among condensed others. The own slips are walked one by one and never condensed:
 * late in the record few are at risk, and the order of those done and those still open decides.
 */
final class CondensedCurve implements SlipCurve {
    private static final double NONE = -1;

    private final TrackRecord own;
    private final Others others;

    /** After so many own slips: the first cell not passed, the share still open and the own weight that remains. */
    private final int[] cell;

    private final double[] open;
    private final double[] remaining;

    CondensedCurve(TrackRecord own, Others others) {
        this.own = own;
        this.others = others;
        this.cell = new int[own.size() + 1];
        this.open = new double[own.size() + 1];
        this.remaining = new double[own.size() + 1];
        Walk walk = new Walk(others, others.first(), 1, own.weight());
        note(0, walk);
        for (int i = 0; i < own.size(); i++) {
            walk.pass(cellOf(i), NONE);
            if (own.resolved(i)) {
                walk.done(own.weight(i));
            } else {
                walk.seenOpen(own.weight(i));
            }
            note(i + 1, walk);
        }
    }

    /** Among slips of the same cell the own done come first, then the others, then the own still open. */
    private int cellOf(int i) {
        return Cells.of(own.x(i)) + (own.resolved(i) ? 0 : 1);
    }

    private void note(int i, Walk walk) {
        cell[i] = walk.cell();
        open[i] = walk.open();
        remaining[i] = walk.own();
    }

    private Walk after(int i) {
        return new Walk(others, cell[i], open[i], remaining[i]);
    }

    private int end(int i) {
        return i < own.size() ? cell[i + 1] : others.end();
    }

    @Override
    public double survival(double at) {
        int i = own.upTo(at);
        Walk walk = after(i);
        walk.pass(Math.min(Cells.after(at), end(i)), NONE);
        return walk.open();
    }

    @Override
    public double last() {
        double last = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < own.size(); i++) {
            last = own.resolved(i) ? own.x(i) : last;
        }
        return Math.max(last, others.last());
    }

    @Override
    public OptionalDouble quantile(double q, double reached) {
        double from = reached == Double.NEGATIVE_INFINITY ? 1 : survival(reached);
        double target = (1 - q) * from + ROUNDING;
        if (from <= ROUNDING) {
            return OptionalDouble.empty();
        }
        int i = firstFallen(target) - 1;
        Walk walk = after(i);
        if (walk.pass(end(i), target)) {
            return OptionalDouble.of(Math.max(others.mean(walk.cell()), Math.nextUp(reached)));
        }
        return i < own.size() ? OptionalDouble.of(own.x(i)) : OptionalDouble.empty();
    }

    /** After how many own slips no more than {@code target} is open; one more than there are if more remains. */
    private int firstFallen(double target) {
        int low = 1;
        for (int high = open.length; low < high; ) {
            int middle = (low + high) >>> 1;
            if (open[middle] <= target) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
