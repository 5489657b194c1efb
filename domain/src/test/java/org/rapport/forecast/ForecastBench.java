package org.rapport.forecast;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.rapport.forecast.House.Lateness;

/** Honest dates among a hundred promises of each of so many partners: by the condensed class, and by the exact curve beside it. */
class ForecastBench {
    private static final int EACH = 100;
    private static final int EXACT = 20;

    @Test
    void honest_dates() {
        for (int partners : new int[] {100, 1_000, 10_000}) {
            List<PastPromise> promises = new House(20_240_607).promises(Lateness.EVEN, partners, EACH);
            long start = System.nanoTime();
            TrackRecords records = records(promises);
            ReferenceClass condensed = new CondensedClass(records);
            double prepared = (System.nanoTime() - start) / 1e9;
            asked(condensed, partners, partners);
            double each = asked(condensed, partners, partners) / partners;
            double baseline = asked(new WholeClass(records), partners, EXACT) / EXACT;
            System.out.printf(
                    Locale.ROOT,
                    "  %,6d partners: class prepared in %.3f s, three honest dates %8.1f µs, %.5f of the exact curve%n",
                    partners,
                    prepared,
                    1e6 * each,
                    each / baseline);
        }
    }

    private static double asked(ReferenceClass among, int partners, int count) {
        long start = System.nanoTime();
        for (int i = 0; i < count; i++) {
            Outlook outlook = among.outlook(House.partner(i % partners));
            BackTest.LEVELS.forEach(outlook.curve()::quantile);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static TrackRecords records(List<PastPromise> promises) {
        TrackRecords.Growing records = new TrackRecords.Growing(House.TODAY);
        promises.forEach(records::add);
        return records.all(ReferenceClass.FEWEST);
    }
}
