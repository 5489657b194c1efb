package org.rapport.forecast;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Weights of very many slips in narrow cells of log slip, kept as sums over each cell and all beyond it: what lies between
 * two slips is a difference, however much it is. Cells are numbered from the slip of nothing, those sooner below it.
 */
final class Cells {
    /** Cells from a slip to one e times as long: each is 0.012 % wide. */
    private static final int TO_ONE = 8_192;

    private final int first;
    private final int end;

    /** For each cell the weight in it and beyond, followed by the part of it that was resolved. */
    private final double[] beyond;

    /** For each cell the weight resolved in it, times how far from the cell's middle. */
    private final double[] leaning;

    private Cells(int first, int end) {
        this.first = first;
        this.end = end;
        this.beyond = new double[2 * (end - first) + 2];
        this.leaning = new double[end - first];
    }

    /** Cells of some records, each moved by a distance and its promises weighing 1 together. */
    static Cells of(List<TrackRecord> records, ToDoubleFunction<TrackRecord> distance) {
        int first = records.isEmpty() ? 0 : Integer.MAX_VALUE;
        int end = records.isEmpty() ? 0 : Integer.MIN_VALUE;
        for (TrackRecord record : records) {
            double shift = distance.applyAsDouble(record);
            first = Math.min(first, of(record.x(0) + shift));
            end = Math.max(end, of(record.x(record.size() - 1) + shift) + 1);
        }
        Cells cells = new Cells(first, end);
        for (TrackRecord record : records) {
            cells.add(record, distance.applyAsDouble(record));
        }
        cells.sum();
        return cells;
    }

    /** The cell that a log slip falls into. */
    static int of(double x) {
        return (int) Math.floor(x * TO_ONE + 0.5);
    }

    /** The log slip in the middle of a cell. */
    static double at(double cell) {
        return cell / TO_ONE;
    }

    /** The first cell whose middle is beyond a slip. */
    static int after(double x) {
        return (int) Math.floor(x * TO_ONE) + 1;
    }

    private void add(TrackRecord record, double shift) {
        double share = 1 / record.weight();
        for (int i = 0; i < record.size(); i++) {
            double place = (record.x(i) + shift) * TO_ONE;
            int cell = (int) Math.floor(place + 0.5);
            double weight = record.weight(i) * share;
            beyond[2 * (cell - first)] += weight;
            if (record.resolved(i)) {
                beyond[2 * (cell - first) + 1] += weight;
                leaning[cell - first] += weight * (place - cell);
            }
        }
    }

    private void sum() {
        for (int i = beyond.length - 3; i >= 0; i--) {
            beyond[i] += beyond[i + 2];
        }
    }

    private int place(int cell) {
        return 2 * (Math.max(first, Math.min(end, cell)) - first);
    }

    /** Weight last seen in a cell or beyond. */
    double atRisk(int cell) {
        return beyond[place(cell)];
    }

    /** The part of it that was resolved there. */
    double resolved(int cell) {
        return beyond[place(cell) + 1];
    }

    /** Weight resolved in a cell, times how far from its middle on average, in cells. */
    double leaning(int cell) {
        return cell < first || cell >= end ? 0 : leaning[cell - first];
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
