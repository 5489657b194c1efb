package org.rapport.forecast;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** What one promisor's promises in one relationship came to: the slips from early to late, their centre and counts. */
public final class TrackRecord {
    private static final TrackRecord EMPTY = of(List.of());

    private final double[] x;
    private final double[] weights;
    private final boolean[] resolved;
    private final Group group;
    private final double weight;
    private final double kept;

    private TrackRecord(double[] x, double[] weights, boolean[] resolved, Group group) {
        this.x = x;
        this.weights = weights;
        this.resolved = resolved;
        this.group = group;
        double all = 0;
        double onTime = 0;
        for (int i = 0; i < x.length; i++) {
            all += weights[i];
            onTime += resolved[i] && x[i] <= 0 ? weights[i] : 0;
        }
        this.weight = all;
        this.kept = onTime;
    }

    /** The record of these slips, in any order. */
    public static TrackRecord of(Collection<Slip> slips) {
        Growing growing = new Growing();
        slips.forEach(growing::add);
        return growing.record();
    }

    /** The record of nobody. */
    static TrackRecord empty() {
        return EMPTY;
    }

    /** Promises in it, open ones too. */
    int size() {
        return x.length;
    }

    /** Log slip of one of them; they are in this order. */
    double x(int i) {
        return x[i];
    }

    /** Weight of one of them after forgetting. */
    double weight(int i) {
        return weights[i];
    }

    /** Whether one of them was done; of equal slips those done come first. */
    boolean resolved(int i) {
        return resolved[i];
    }

    /** How many of the slips are not beyond a log slip. */
    int upTo(double at) {
        return ProductLimit.upTo(x, at);
    }

    /** The centre: resolved promises, and open ones beyond their day. */
    Group group() {
        return group;
    }

    /** Whether anything in it speaks of the promisor's centre. */
    boolean tells() {
        return group.size() > 0;
    }

    /** Weight of all promises, open ones too. */
    double weight() {
        return weight;
    }

    /** Weight of those done by their day. */
    double kept() {
        return kept;
    }

    /** Share on time of what tells; not a number if nothing does. */
    double onTime() {
        return kept / group.weight();
    }

    /** How many were done. */
    int done() {
        return (int)
                IntStream.range(0, resolved.length).filter(i -> resolved[i]).count();
    }

    /** A record to which slips are still being added. */
    static final class Growing {
        private static final int FEW = 16;

        private double[] x = new double[FEW];
        private double[] weights = new double[FEW];
        private boolean[] resolved = new boolean[FEW];
        private boolean[] telling = new boolean[FEW];
        private int size;

        void add(Slip slip) {
            if (size == x.length) {
                x = Arrays.copyOf(x, 2 * size);
                weights = Arrays.copyOf(weights, 2 * size);
                resolved = Arrays.copyOf(resolved, 2 * size);
                telling = Arrays.copyOf(telling, 2 * size);
            }
            x[size] = slip.x();
            weights[size] = slip.weight();
            resolved[size] = slip.resolved();
            telling[size++] = slip.telling();
        }

        TrackRecord record() {
            double[] sortedX = new double[size];
            double[] sortedWeights = new double[size];
            boolean[] sortedResolved = new boolean[size];
            double[] tellingX = new double[size];
            double[] tellingWeights = new double[size];
            int told = 0;
            int n = 0;
            for (int i : order()) {
                sortedX[n] = x[i];
                sortedWeights[n] = weights[i];
                sortedResolved[n++] = resolved[i];
                if (telling[i]) {
                    tellingX[told] = x[i];
                    tellingWeights[told++] = weights[i];
                }
            }
            return new TrackRecord(sortedX, sortedWeights, sortedResolved, Group.of(tellingX, tellingWeights, told));
        }

        /**
         * Places from early to late, done before open at ties. Sorted are the bits of the slips as whole numbers, whose last
         * bits give way to the place: in a record of a thousand, slips a part in a billion apart count as a tie.
         */
        private int[] order() {
            int bits = Integer.SIZE - Integer.numberOfLeadingZeros(size);
            long[] keys = new long[size];
            for (int i = 0; i < size; i++) {
                long open = resolved[i] ? 0 : 1L << bits;
                keys[i] = ascending(x[i]) & (-2L << bits) | open | i;
            }
            Arrays.sort(keys);
            int[] places = new int[size];
            for (int i = 0; i < size; i++) {
                places[i] = (int) (keys[i] & ~(-1L << bits));
            }
            return places;
        }

        private static long ascending(double value) {
            long bits = Double.doubleToLongBits(value);
            return bits ^ (bits >> 63 & Long.MAX_VALUE);
        }
    }
}
