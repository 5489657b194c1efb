package org.rapport.forecast;

/**
 * Weights of very many slips in narrow cells of log slip, kept as sums over each cell and all beyond it: what lies between
 * two slips is a difference, however much it is.
 */
final class Cells {
    /** Cells between a slip of a three-thousandth and one of three thousand; each is 0.02 % wide. */
    static final int COUNT = 65_536;

    private static final double LOWEST = -8;
    private static final double WIDTH = -2 * LOWEST / COUNT;

    /** For each cell the weight in it and beyond, followed by the part of it that was resolved. */
    private final double[] beyond = new double[2 * COUNT + 2];

    private int first = COUNT;
    private int end;

    /** The cell that a log slip falls into. */
    static int of(double x) {
        return (int) Math.max(0, Math.min(COUNT - 1, Math.floor((x - LOWEST) / WIDTH + 0.5)));
    }

    /** The log slip a cell stands for. */
    static double at(int cell) {
        return LOWEST + cell * WIDTH;
    }

    /** How many cells stand for slips that are not beyond this one. */
    static int upTo(double x) {
        return (int) Math.max(0, Math.min(COUNT, Math.floor((x - LOWEST) / WIDTH) + 1));
    }

    /** Whole cells that come nearest to a distance between slips. */
    static int distance(double shift) {
        return (int) Math.max(-COUNT, Math.min(COUNT, Math.round(shift / WIDTH)));
    }

    /** Adds a record moved by a distance, its promises weighing 1 together; to be summed before anything is asked. */
    void add(TrackRecord record, double shift) {
        for (int i = 0; i < record.size(); i++) {
            int cell = of(record.x(i) + shift);
            double weight = record.weight(i) / record.weight();
            beyond[2 * cell] += weight;
            if (record.resolved(i)) {
                beyond[2 * cell + 1] += weight;
            }
            first = Math.min(first, cell);
            end = Math.max(end, cell + 1);
        }
    }

    /** Makes sums of what was added. */
    void sum() {
        for (int cell = end - 1; cell >= 0; cell--) {
            beyond[2 * cell] += beyond[2 * cell + 2];
            beyond[2 * cell + 1] += beyond[2 * cell + 3];
        }
    }

    /** Weight last seen in a cell or beyond; a cell may lie out of range. */
    double atRisk(int cell) {
        return beyond[2 * Math.max(0, Math.min(COUNT, cell))];
    }

    /** The part of it that was resolved there. */
    double resolved(int cell) {
        return beyond[2 * Math.max(0, Math.min(COUNT, cell)) + 1];
    }

    /** The first cell with anything in it. */
    int first() {
        return first;
    }

    /** The cell after the last with anything in it. */
    int end() {
        return end;
    }
}
