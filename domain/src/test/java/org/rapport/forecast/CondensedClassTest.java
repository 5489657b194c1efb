package org.rapport.forecast;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import org.rapport.forecast.House.Lateness;

class CondensedClassTest {
    private static final int[] PROMISED = {30, 90, 365};
    private static final double[] NEW_AND_RUNNING = {Double.NEGATIVE_INFINITY, -0.7, 0, 0.3};

    @Property(tries = 3, generation = GenerationMode.EXHAUSTIVE)
    void among_twenty_others_days_are_those_of_the_exact_curve_but_for_one(@ForAll Lateness lateness) {
        assertThat(sameOrNextDay(lateness, 20, 20, 100, 40)).isGreaterThan(0.999);
    }

    @Property(tries = 3, generation = GenerationMode.EXHAUSTIVE)
    void among_three_hundred_others_days_are_those_of_the_exact_curve_but_for_one(@ForAll Lateness lateness) {
        assertThat(sameOrNextDay(lateness, 300, 50, 40, 2)).isGreaterThan(0.999);
    }

    @Property(tries = 3, generation = GenerationMode.EXHAUSTIVE)
    void among_more_others_than_are_left_out_one_by_one_too(@ForAll Lateness lateness) {
        assertThat(sameOrNextDay(lateness, 600, 50, 20, 2)).isGreaterThan(0.999);
    }

    @Property(tries = 3, generation = GenerationMode.EXHAUSTIVE)
    void of_partners_with_long_records_too(@ForAll Lateness lateness) {
        assertThat(sameOrNextDay(lateness, 5, 5, 2_000, 10)).isGreaterThan(0.999);
    }

    @Property(tries = 20)
    void what_is_left_open_never_grows(
            @ForAll Lateness lateness, @ForAll long seed, @ForAll @DoubleRange(min = 0.01, max = 0.99) double q) {
        ReferenceClass among = condensed(new House(seed).promises(lateness, 6, 40));
        SlipCurve curve = among.outlook(House.partner(0)).curve();
        double before = 1;
        for (double x = -3; x < 3; x += 0.01) {
            assertThat(curve.survival(x)).isBetween(0.0, before + 1e-4);
            before = curve.survival(x);
        }
        curve.quantile(q).ifPresent(x -> assertThat(curve.survival(x)).isLessThanOrEqualTo(1 - q + 1e-4));
    }

    @Property(tries = 20)
    void the_curve_ends_where_the_exact_one_ends(
            @ForAll Lateness lateness, @ForAll @LongRange(min = 0, max = 1_000) long seed) {
        List<PastPromise> promises = new House(seed).promises(lateness, 6, 40);
        assertThat(condensed(promises).outlook(House.partner(2)).curve().last())
                .isCloseTo(exact(promises).outlook(House.partner(2)).curve().last(), within(0.001));
    }

    /** Share of questions to partners of some houses whose day is that of the exact curve, or the one beside it. */
    private static double sameOrNextDay(Lateness lateness, int partners, int asked, int each, int houses) {
        int questions = 0;
        int near = 0;
        for (int house = 0; house < houses; house++) {
            List<PastPromise> promises = new House(house).promises(lateness, partners, each);
            ReferenceClass exact = exact(promises);
            ReferenceClass condensed = condensed(promises);
            for (int i = 0; i < asked; i++) {
                Outlook right = exact.outlook(House.partner(i));
                Outlook quick = condensed.outlook(House.partner(i));
                for (double reached : NEW_AND_RUNNING) {
                    for (int promised : PROMISED) {
                        for (double q : BackTest.LEVELS) {
                            questions++;
                            near += daysApart(right, quick, promised, q, reached) <= 1 ? 1 : 0;
                        }
                    }
                }
            }
        }
        System.out.println("QQ " + lateness + " " + partners + " " + each + " near " + near + " of " + questions);
        return (double) near / questions;
    }

    private static long daysApart(Outlook right, Outlook quick, int promised, double q, double reached) {
        LocalDate due = House.TODAY.plusDays(promised);
        return Math.abs(DAYS.between(
                right.day(House.TODAY, due, q, reached), quick.day(House.TODAY, due, q, reached)));
    }

    private static ReferenceClass exact(List<PastPromise> promises) {
        TrackRecords.Growing records = new TrackRecords.Growing();
        promises.forEach(promise -> records.add(promise.partner(), Slip.of(promise, House.TODAY)));
        return new WholeClass(records.all(1));
    }

    private static ReferenceClass condensed(List<PastPromise> promises) {
        return ReferenceClass.condensed(promises, House.TODAY, 1);
    }
}
