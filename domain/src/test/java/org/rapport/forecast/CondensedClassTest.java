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
    private static final int ASKED = 20;
    private static final int[] PROMISED = {30, 90, 365};
    private static final double[] NEW_AND_RUNNING = {Double.NEGATIVE_INFINITY, -0.7, 0, 0.3};

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void days_are_those_of_the_exact_curve_but_for_one(@ForAll Lateness lateness) {
        Counted counted = new Counted();
        for (Size size : Size.values()) {
            for (int house = 0; house < size.houses; house++) {
                counted.compare(new House(house).promises(lateness, size.partners, size.each), size.partners);
            }
        }
        assertThat(counted.share()).isGreaterThan(0.999);
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
        curve.quantile(q).ifPresent(x -> assertThat(curve.survival(x + 0.0002)).isLessThanOrEqualTo(1 - q + 1e-4));
    }

    @Property(tries = 20)
    void the_curve_ends_where_the_exact_one_ends(
            @ForAll Lateness lateness, @ForAll @LongRange(min = 0, max = 1_000) long seed) {
        List<PastPromise> promises = new House(seed).promises(lateness, 6, 40);
        assertThat(condensed(promises).outlook(House.partner(2)).curve().last())
                .isCloseTo(exact(promises).outlook(House.partner(2)).curve().last(), within(0.01));
    }

    /** How large houses are: partners, promises of each, and how many houses there are of the size. */
    private enum Size {
        FEW_WITH_LONG_RECORDS(5, 1_500, 3),
        TWENTY(20, 300, 3),
        SIXTY(60, 100, 3),
        HUNDREDS(300, 40, 2),
        MORE_THAN_ARE_LEFT_OUT_ONE_BY_ONE(600, 20, 1);

        private final int partners;
        private final int each;
        private final int houses;

        Size(int partners, int each, int houses) {
            this.partners = partners;
            this.each = each;
            this.houses = houses;
        }
    }

    /** How many questions were answered with the day of the exact curve, or the one beside it. */
    private static final class Counted {
        private int questions;
        private int near;

        void compare(List<PastPromise> promises, int partners) {
            ReferenceClass exact = exact(promises);
            ReferenceClass condensed = condensed(promises);
            for (int i = 0; i < Math.min(ASKED, partners); i++) {
                compare(exact.outlook(House.partner(i)), condensed.outlook(House.partner(i)));
            }
        }

        private void compare(Outlook right, Outlook quick) {
            for (double reached : NEW_AND_RUNNING) {
                for (int promised : PROMISED) {
                    for (double q : BackTest.LEVELS) {
                        questions++;
                        near += daysApart(right, quick, promised, q, reached) <= 1 ? 1 : 0;
                    }
                }
            }
        }

        double share() {
            return (double) near / questions;
        }
    }

    private static long daysApart(Outlook right, Outlook quick, int promised, double q, double reached) {
        LocalDate due = House.TODAY.plusDays(promised);
        return Math.abs(DAYS.between(right.day(House.TODAY, due, q, reached), quick.day(House.TODAY, due, q, reached)));
    }

    private static ReferenceClass exact(List<PastPromise> promises) {
        TrackRecords.Growing records = new TrackRecords.Growing(House.TODAY);
        promises.forEach(records::add);
        return new WholeClass(records.all(1));
    }

    private static ReferenceClass condensed(List<PastPromise> promises) {
        return ReferenceClass.condensed(promises, House.TODAY, 1);
    }
}
