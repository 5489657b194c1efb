package org.rapport.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.rapport.shared.Side;

class ForecastPropertiesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);
    private static final UUID PARTNER = new UUID(7, 0);

    @Property(tries = 200)
    void a_higher_share_is_never_reached_earlier(
            @ForAll("histories") List<PastPromise> history,
            @ForAll @DoubleRange(min = 0.02, max = 0.90) double q,
            @ForAll @DoubleRange(min = 0.01, max = 0.08) double more) {
        ProductLimit curve = curve(history, TODAY);
        double lower = curve.quantile(q).orElse(Double.POSITIVE_INFINITY);
        assertThat(curve.quantile(q + more).orElse(Double.POSITIVE_INFINITY)).isGreaterThanOrEqualTo(lower);
    }

    @Property(tries = 200)
    void an_open_promise_never_makes_the_own_record_look_better(
            @ForAll("histories") List<PastPromise> history, @ForAll @IntRange(min = 0, max = 400) int elapsed) {
        List<Slip> without = ReferenceClass.known(history, TODAY);
        LocalDate start = TODAY.minusDays(elapsed);
        PastPromise open = promise(PARTNER, start, start.plusDays(30), null);
        List<Slip> with = new ArrayList<>(without);
        with.add(Slip.of(open, TODAY));
        for (double x = -2; x <= 3; x += 0.1) {
            assertThat(ProductLimit.of(with).survival(x))
                    .isGreaterThanOrEqualTo(ProductLimit.of(without).survival(x) - 1e-12);
        }
    }

    @Property(tries = 100)
    void moving_all_days_together_changes_nothing(
            @ForAll("histories") List<PastPromise> history, @ForAll @IntRange(min = -4000, max = 4000) int by) {
        List<PastPromise> moved =
                history.stream().map(promise -> moved(promise, by)).toList();
        assertThat(curve(moved, TODAY.plusDays(by)).steps())
                .isEqualTo(curve(history, TODAY).steps());
    }

    @Property(tries = 200)
    void a_running_promise_is_never_forecast_for_a_day_gone_by(
            @ForAll("histories") List<PastPromise> history,
            @ForAll @IntRange(min = 0, max = 400) int elapsed,
            @ForAll @IntRange(min = 1, max = 300) int promised,
            @ForAll @DoubleRange(min = 0.05, max = 0.95) double q) {
        LocalDate start = TODAY.minusDays(elapsed);
        LocalDate due = start.plusDays(promised);
        double reached = Slip.log(start, due, TODAY);
        Outlook outlook = ReferenceClass.of(history, TODAY, 1).outlook(PARTNER);
        double x = outlook.curve()
                .quantile(q, reached)
                .orElseGet(() -> outlook.tail().quantile(q, reached));
        assertThat(Slip.day(start, due, x)).isAfterOrEqualTo(TODAY);
    }

    @Property(tries = 50)
    void condensing_a_class_hardly_moves_its_curve(@ForAll("histories") List<PastPromise> history) {
        SlipCurve condensed = ReferenceClass.condensed(history, TODAY, 1)
                .outlook(new UUID(9, 9))
                .curve();
        // a partner without own record: no centring, so only the cells differ
        SlipCurve stranger =
                ReferenceClass.of(history, TODAY, 1).outlook(new UUID(9, 9)).curve();
        for (double q : new double[] {0.25, 0.5, 0.75}) {
            stranger.quantile(q)
                    .ifPresent(x -> assertThat(condensed.survival(x + 0.002)).isLessThanOrEqualTo(1 - q + 0.01));
        }
    }

    @Property(tries = 200)
    void what_happens_after_the_day_is_not_known_on_it(@ForAll("histories") List<PastPromise> history) {
        LocalDate earlier = TODAY.minusDays(200);
        List<PastPromise> blind = history.stream()
                .filter(promise -> !promise.start().isAfter(earlier))
                .map(promise -> promise(
                        promise.partner(),
                        promise.start(),
                        promise.due(),
                        promise.doneBy(earlier) ? promise.fulfilled() : null))
                .toList();
        assertThat(ReferenceClass.known(history, earlier)).isEqualTo(ReferenceClass.known(blind, earlier));
    }

    @Provide
    Arbitrary<List<PastPromise>> histories() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(1, 700),
                        Arbitraries.integers().between(1, 120),
                        Arbitraries.integers().between(0, 300).injectNull(0.2))
                .as((partner, ago, promised, taken) -> {
                    LocalDate start = TODAY.minusDays(ago);
                    return promise(
                            new UUID(7, partner),
                            start,
                            start.plusDays(promised),
                            taken == null ? null : start.plusDays(taken));
                })
                .list()
                .ofMinSize(1)
                .ofMaxSize(40);
    }

    private static ProductLimit curve(List<PastPromise> history, LocalDate asOf) {
        return (ProductLimit)
                ReferenceClass.of(history, asOf, 1).outlook(PARTNER).curve();
    }

    private static PastPromise promise(UUID partner, LocalDate start, LocalDate due, LocalDate done) {
        return new PastPromise(new UUID(1, 1), partner, Side.PARTNER, start, due, done, null, false, false);
    }

    private static PastPromise moved(PastPromise promise, int by) {
        return promise(
                promise.partner(),
                promise.start().plusDays(by),
                promise.due().plusDays(by),
                promise.fulfilled() == null ? null : promise.fulfilled().plusDays(by));
    }
}
