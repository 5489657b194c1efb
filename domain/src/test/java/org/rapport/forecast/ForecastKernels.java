package org.rapport.forecast;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.rapport.forecast.House.Lateness;

/** The pieces of an honest date among a thousand partners with a hundred promises each, beside the exact curve. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ForecastKernels {
    private static final int PARTNERS = 1_000;
    private static final int EACH = 100;
    private static final LocalDate DUE = House.TODAY.plusDays(30);

    private ReferenceClass condensed;
    private ReferenceClass exact;
    private List<Slip> slips;
    private TrackRecord record;
    private Outlook outlook;
    private int next;

    @Setup
    public void draw() {
        List<PastPromise> promises = new House(1).promises(Lateness.EVEN, PARTNERS, EACH);
        TrackRecords.Growing records = new TrackRecords.Growing(House.TODAY);
        promises.forEach(records::add);
        TrackRecords all = records.all(ReferenceClass.FEWEST);
        condensed = new CondensedClass(all);
        exact = new WholeClass(all);
        slips = ReferenceClass.known(promises.subList(0, EACH), House.TODAY);
        record = TrackRecord.of(slips);
        outlook = condensed.outlook(House.partner(0), record);
    }

    private Outlook asked(ReferenceClass among) {
        next = (next + 1) % PARTNERS;
        return among.outlook(House.partner(next));
    }

    @Benchmark
    public LocalDate honest_date() {
        return asked(condensed).day(House.TODAY, DUE, 0.8);
    }

    @Benchmark
    public LocalDate honest_date_by_the_exact_curve() {
        return asked(exact).day(House.TODAY, DUE, 0.8);
    }

    @Benchmark
    public LocalDate another_share_of_a_running_promise() {
        return outlook.day(House.TODAY, DUE, 0.95, 0.1);
    }

    @Benchmark
    public TrackRecord record_of_a_hundred() {
        return TrackRecord.of(slips);
    }

    @Benchmark
    public double product_limit_of_a_hundred() {
        return ProductLimit.of(slips).quantile(0.8).orElse(0);
    }
}
