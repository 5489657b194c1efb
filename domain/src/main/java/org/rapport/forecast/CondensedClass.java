package org.rapport.forecast;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * A large reference class, condensed once into narrow cells of log slip, so that a forecast costs the own record plus one
 * walk over the cells, however many promises there are. Exact but for the width of a cell (0.1 %) and for the centres of the
 * others, which are estimated with the promisor among them. The own record is never condensed.
 */
final class CondensedClass implements ReferenceClass {
    /** Promises from which on a class is condensed. */
    static final int FROM = 5_000;

    private static final int CELLS = 16_384;
    private static final double LOWEST = -8;
    private static final double WIDTH = 2 * -LOWEST / CELLS;

    private final TrackRecords records;
    private final Credibility common;
    private final Cells asTheyAre = new Cells();
    private final Cells centred = new Cells();
    private final int partners;

    CondensedClass(TrackRecords records) {
        this.records = records;
        List<TrackRecords.Track> all = records.telling();
        this.partners = all.size();
        this.common =
                Credibility.bounded(all.stream().map(TrackRecords.Track::group).toList());
        for (TrackRecords.Track track : all) {
            double centre = common.centre(track.group());
            for (Slip slip : track.slips()) {
                asTheyAre.add(slip.x(), slip, slip.weight() / track.weight());
                centred.add(slip.x() - centre, slip, slip.weight() / track.weight());
            }
        }
    }

    @Override
    public boolean experienced() {
        return records.experienced();
    }

    @Override
    public Outlook outlook(UUID partner) {
        return outlook(partner, records.slips(partner));
    }

    @Override
    public Outlook outlook(UUID partner, List<Slip> own) {
        if (records.generic(partner)) {
            return new WholeClass(records).outlook(partner, own);
        }
        Credibility credibility = records.credibility(partner);
        Group group = Group.of(own);
        Cells mixed = mixed(partner, credibility.centre(group), credibility.belief(group));
        return records.outlook(partner, own, credibility, mixed.with(own));
    }

    private Cells mixed(UUID partner, double centre, double belief) {
        List<Slip> stale = records.tells(partner) ? records.slips(partner) : List.of();
        Cells mixed = new Cells();
        double unit = UNITS / (partners - (stale.isEmpty() ? 0 : 1));
        mixed.add(asTheyAre, 0, (1 - belief) * unit);
        mixed.add(centred, centre, belief * unit);
        double weight = stale.stream().mapToDouble(Slip::weight).sum();
        double ownCentre = common.centre(Group.of(stale));
        for (Slip slip : stale) {
            mixed.add(slip.x(), slip, -(1 - belief) * unit * slip.weight() / weight);
            mixed.add(slip.x() - ownCentre + Cells.whole(centre), slip, -belief * unit * slip.weight() / weight);
        }
        return mixed;
    }

    /** Weights by log slip: resolved, and resolved or not. */
    private static final class Cells {
        private final double[] resolved = new double[CELLS];
        private final double[] all = new double[CELLS];

        private void add(double x, Slip slip, double weight) {
            int cell = cell(x);
            all[cell] += weight;
            resolved[cell] += slip.resolved() ? weight : 0;
        }

        private void add(Cells other, double shift, double weight) {
            int by = (int) Math.round(shift / WIDTH);
            for (int i = Math.max(0, -by); i < Math.min(CELLS, CELLS - by); i++) {
                all[i + by] += weight * other.all[i];
                resolved[i + by] += weight * other.resolved[i];
            }
        }

        private static int cell(double x) {
            return (int) Math.max(0, Math.min(CELLS - 1, Math.floor((x - LOWEST) / WIDTH + 0.5)));
        }

        private static double whole(double shift) {
            return Math.round(shift / WIDTH) * WIDTH;
        }

        private ProductLimit with(List<Slip> own) {
            List<Slip> sorted =
                    own.stream().sorted(Comparator.comparingDouble(Slip::x)).toList();
            double[] x = new double[CELLS + sorted.size()];
            double[] done = new double[x.length];
            double[] last = new double[x.length];
            int n = 0;
            int next = 0;
            for (int i = 0; i < CELLS; i++) {
                double at = LOWEST + i * WIDTH;
                for (; next < sorted.size() && sorted.get(next).x() < at; next++, n++) {
                    x[n] = sorted.get(next).x();
                    last[n] = sorted.get(next).weight();
                    done[n] = sorted.get(next).resolved() ? last[n] : 0;
                }
                x[n] = at;
                last[n] = Math.max(0, all[i]);
                done[n++] = Math.max(0, resolved[i]);
            }
            return new ProductLimit(x, done, last);
        }
    }
}
