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
        return outlook(partner, records.record(partner));
    }

    @Override
    public Outlook outlook(UUID partner, TrackRecord own) {
        Credibility credibility = records.credibility(partner);
        List<TrackRecord> others = records.others(partner);
        double centre = credibility.centre(own.group());
        double belief = credibility.belief(own.group());
        List<Slip> sample = new ArrayList<>();
        add(sample, own, 0, 1);
        for (TrackRecord other : others) {
            double unit = UNITS / others.size() / other.weight();
            add(sample, other, 0, (1 - belief) * unit);
            add(sample, other, centre - credibility.centre(other.group()), belief * unit);
        }
        return records.outlook(partner, own, credibility, ProductLimit.of(sample));
    }

    private static void add(List<Slip> sample, TrackRecord record, double shift, double unit) {
        for (int i = 0; unit > 0 && i < record.size(); i++) {
            sample.add(new Slip(record.x(i) + shift, record.resolved(i), true, unit * record.weight(i)));
        }
    }
}
