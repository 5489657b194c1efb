package org.rapport.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A reference class with each of its promises: exact, at the price of one sort for each forecast. */
final class WholeClass implements ReferenceClass {
    private final TrackRecords records;

    WholeClass(TrackRecords records) {
        this.records = records;
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
        Credibility credibility = records.credibility(partner);
        List<TrackRecords.Track> others = records.others(partner);
        Group group = Group.of(own);
        double centre = credibility.centre(group);
        double belief = credibility.belief(group);
        List<Slip> sample = new ArrayList<>(own);
        for (TrackRecords.Track other : others) {
            double unit = UNITS / others.size() / other.weight();
            double shift = centre - credibility.centre(other.group());
            for (Slip slip : other.slips()) {
                add(sample, slip, (1 - belief) * unit);
                add(sample, slip.shifted(shift), belief * unit);
            }
        }
        return records.outlook(partner, own, credibility, ProductLimit.of(sample));
    }

    private static void add(List<Slip> sample, Slip slip, double unit) {
        if (unit > 0) {
            sample.add(slip.weighing(unit * slip.weight()));
        }
    }
}
