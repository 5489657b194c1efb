package org.rapport.forecast;

/**
 * A condensed class as one promisor is compared with it: the others as they are and moved to the own centre, each in its
 * share, and what the class holds of the promisor taken out again.
 */
final class Others {
    private static final double NOTHING = 1e-12;

    private final Cells asTheyAre;
    private final Cells centred;
    private final int shift;
    private final double rest;
    private final double unit;
    private final double centredUnit;
    private final int[] own;
    private final int[] ownCentred;
    private final double[] ownAtRisk;
    private final double[] ownResolved;

    /**
     * @param stale the promisor's record in the class
     * @param staleCentre the centre from which it was moved
     * @param centre the centre to move the others to
     * @param unit weight of each of the others as it is
     * @param centredUnit weight of each of the others moved
     */
    Others(
            Cells asTheyAre,
            Cells centred,
            TrackRecord stale,
            double staleCentre,
            double centre,
            double unit,
            double centredUnit) {
        this.asTheyAre = asTheyAre;
        this.centred = centred;
        this.shift = Cells.of(centre);
        this.rest = centre - Cells.at(shift);
        this.unit = unit;
        this.centredUnit = centredUnit;
        int n = stale.size();
        own = new int[n];
        ownCentred = new int[n];
        ownAtRisk = new double[n + 1];
        ownResolved = new double[n + 1];
        for (int i = n - 1; i >= 0; i--) {
            double weight = stale.weight(i) / stale.weight();
            own[i] = Cells.of(stale.x(i));
            ownCentred[i] = Cells.of(stale.x(i) - staleCentre) + shift;
            ownAtRisk[i] = ownAtRisk[i + 1] + weight;
            ownResolved[i] = ownResolved[i + 1] + (stale.resolved(i) ? weight : 0);
        }
    }

    int first() {
        return Math.min(asTheyAre.first(), centred.first() + shift);
    }

    int end() {
        return Math.max(asTheyAre.end(), centred.end() + shift);
    }

    /** The log slip at which those resolved in a cell were done: their mean, as there are few where it matters. */
    double mean(int cell) {
        double plain = unit * (asTheyAre.resolved(cell) - asTheyAre.resolved(cell + 1));
        int from = cell - shift;
        double moved = centredUnit * (centred.resolved(from) - centred.resolved(from + 1));
        double leaning = unit * asTheyAre.leaning(cell) + centredUnit * centred.leaning(from);
        double done = plain + moved;
        return done <= NOTHING ? Cells.at(cell) : Cells.at(cell + leaning / done) + rest * moved / done;
    }

    /** The log slip of the last one resolved; negative infinity if there is none. */
    double last() {
        Place place = new Place();
        int low = first();
        for (int high = end(); low < high; ) {
            int middle = low + (high - low) / 2;
            place.go(middle);
            if (place.resolved() > NOTHING) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == first() ? Double.NEGATIVE_INFINITY : mean(low - 1);
    }

    /** A cell that is being looked at; going on from one to another near it is quick. */
    final class Place {
        private int cell;
        private int before;
        private int beforeCentred;

        void go(int to) {
            cell = to;
            before = seek(own, before, to);
            beforeCentred = seek(ownCentred, beforeCentred, to);
        }

        private static int seek(int[] cells, int from, int to) {
            int place = from;
            while (place < cells.length && cells[place] < to) {
                place++;
            }
            while (place > 0 && cells[place - 1] >= to) {
                place--;
            }
            return place;
        }

        /** Weight of the others last seen in the cell or beyond. */
        double atRisk() {
            return unit * (asTheyAre.atRisk(cell) - ownAtRisk[before])
                    + centredUnit * (centred.atRisk(cell - shift) - ownAtRisk[beforeCentred]);
        }

        /** The part of it that was resolved there. */
        double resolved() {
            return unit * (asTheyAre.resolved(cell) - ownResolved[before])
                    + centredUnit * (centred.resolved(cell - shift) - ownResolved[beforeCentred]);
        }
    }
}
