package org.rapport.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rapport.shared.Side;

/** Honest dates among a hundred promises of each of so many partners: by the condensed class, and by the exact curve beside it. */
class ForecastBench {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    private static final int EACH = 100;
    private static final int EXACT = 20;

    private final Random chance = new Random(20_240_607);

    @Test
    void honest_dates() {
        for (int partners : new int[] {100, 1_000, 10_000}) {
            List<PastPromise> promises = promises(partners);
            long start = System.nanoTime();
            ReferenceClass condensed = ReferenceClass.condensed(promises, TODAY, ReferenceClass.FEWEST);
            double prepared = (System.nanoTime() - start) / 1e9;
            ReferenceClass exact = new WholeClass(records(promises));
            asked(condensed, partners, partners);
            double each = asked(condensed, partners, partners) / partners;
            double baseline = asked(exact, partners, EXACT) / EXACT;
            System.out.printf(
                    Locale.ROOT,
                    "  %,6d partners: class prepared in %.3f s, an honest date %8.1f µs, %.4f of the exact curve%n",
                    partners,
                    prepared,
                    1e6 * each,
                    each / baseline);
        }
    }

    private static double asked(ReferenceClass among, int partners, int count) {
        long start = System.nanoTime();
        for (int i = 0; i < count; i++) {
            among.outlook(id(i % partners)).curve().quantile(.8);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static TrackRecords records(List<PastPromise> promises) {
        TrackRecords.Growing records = new TrackRecords.Growing();
        promises.forEach(promise -> records.add(promise.partner(), Slip.of(promise, TODAY)));
        return records.all(ReferenceClass.FEWEST);
    }

    private List<PastPromise> promises(int partners) {
        List<PastPromise> promises = new ArrayList<>();
        for (int partner = 0; partner < partners; partner++) {
            for (int i = 0; i < EACH; i++) {
                LocalDate start = TODAY.minusDays(30 + chance.nextInt(1_000));
                int promised = 5 + chance.nextInt(60);
                int taken = (int) Math.round(promised * Math.exp(0.3 * chance.nextGaussian()));
                LocalDate done = start.plusDays(taken);
                promises.add(new PastPromise(
                        new UUID(partner, i),
                        id(partner),
                        Side.US,
                        start,
                        start.plusDays(promised),
                        done.isAfter(TODAY) ? null : done,
                        null,
                        false,
                        false));
            }
        }
        return promises;
    }

    private static UUID id(int partner) {
        return new UUID(1, partner);
    }
}
