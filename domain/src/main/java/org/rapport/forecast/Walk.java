package org.rapport.forecast;

/**
 * A way along the others and one own record from early to late, with the share still open. Where promises were done and
 * promises were last seen open lie mixed, it goes cell by cell; elsewhere in strides, as the end is the same.
 */
final class Walk {
    /** How much may be done and last seen open within one stride, as parts of what is at risk, one times the other. */
    private static final double MIXED = 1e-5;

    private static final double NOTHING = 1e-12;

    private final Others.Place place;
    private int cell;
    private int stride = Integer.MAX_VALUE / 2;
    private double open;
    private double own;
    private double atRisk;
    private double resolved;

    /**
     * @param cell first cell that has not been passed
     * @param open share still open there
     * @param own weight of the own record there
     */
    Walk(Others others, int cell, double open, double own) {
        this.place = others.new Place();
        this.cell = cell;
        this.open = open;
        this.own = own;
        place.go(cell);
        this.atRisk = place.atRisk();
        this.resolved = place.resolved();
    }

    int cell() {
        return cell;
    }

    double open() {
        return open;
    }

    double own() {
        return own;
    }

    /** Passes the cells before {@code end}; stops at the one in which no more than {@code target} remains open: true then. */
    boolean pass(int end, double target) {
        while (cell < end) {
            int step = Math.min(stride, end - cell);
            place.go(cell + step);
            double atRiskThen = place.atRisk();
            double resolvedThen = place.resolved();
            double done = resolved - resolvedThen;
            double seenOpen = Math.max(0, atRisk - atRiskThen - done);
            double all = atRisk + own;
            double left = open * left(done, step > 1 ? seenOpen : 0, all);
            boolean fallen = left <= target;
            if (step > 1 && (fallen || done * seenOpen > MIXED * all * all)) {
                stride = step / 2;
            } else if (fallen) {
                return true;
            } else {
                open = left;
                atRisk = atRiskThen;
                resolved = resolvedThen;
                cell += step;
                stride = 2 * step;
            }
        }
        return false;
    }

    /** Of the own record, one done here. */
    void done(double weight) {
        open *= left(weight, 0, atRisk + own);
        own -= weight;
    }

    /** Of the own record, one last seen open here. */
    void seenOpen(double weight) {
        own -= weight;
    }

    private static double left(double done, double seenOpen, double all) {
        return done <= 0 || all <= NOTHING ? 1 : Math.max(0, 1 - done / (all - seenOpen / 2));
    }
}
