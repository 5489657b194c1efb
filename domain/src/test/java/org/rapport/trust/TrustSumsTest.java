package org.rapport.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapport.trust.TrustFixture.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TrustSumsTest {
    private final HalfLives halfLives = TrustFixture.policy().halfLives();

    /**
     * Nights over a random ledger: lines dated back or ahead, lines taken back, nights left out. Each night reads
     * yesterday's sums and what is new, as the real one does, and must stand where a rebuild from nothing stands.
     */
    @Property(tries = 300)
    void night_after_night_stays_where_a_rebuild_stands(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 60) int nights) {
        Random random = new Random(seed);
        List<Evidence> ledger = new ArrayList<>();
        TrustSums state = TrustSums.empty(halfLives, day(0));
        int mark = 0;
        int today = 0;
        for (int night = 0; night < nights; night++) {
            arrive(ledger, today, random);
            int yesterday = today;
            today += 1 + random.nextInt(4) / 3 * random.nextInt(20);
            state = TrustSums.unpacked(halfLives, day(yesterday), state.packed())
                    .aged(day(today));
            for (Evidence line : ledger) {
                if (isNew(line, mark, day(yesterday), day(today))) {
                    state.plus(line);
                }
            }
            mark = ledger.size();

            assertThat(state.distance(TrustSums.of(halfLives, day(today), ledger)))
                    .isLessThan(1e-9);
        }
    }

    private static boolean isNew(Evidence line, int mark, LocalDate yesterday, LocalDate today) {
        boolean due = !line.occurredOn().isAfter(today);
        return due && (line.id() > mark || line.occurredOn().isAfter(yesterday));
    }

    private static void arrive(List<Evidence> ledger, int today, Random random) {
        for (int i = random.nextInt(6); i > 0; i--) {
            List<Evidence> counting = Explanation.counting(ledger);
            Evidence line = random.nextInt(5) == 0 && !counting.isEmpty()
                    ? counting.get(random.nextInt(counting.size())).reversal()
                    : something(today + random.nextInt(60) - 40, random);
            ledger.add(line.kept(ledger.size() + 1L, null));
        }
    }

    private static Evidence something(int on, Random random) {
        Dimension dimension = Dimension.all().get(random.nextInt(6));
        return TrustFixture.line(0, dimension, on, random.nextDouble(), 0.1 + 4 * random.nextDouble())
                .believed(random.nextBoolean() ? 1 : 0.5)
                .deceiving(random.nextInt(4) == 0);
    }

    @Test
    void a_line_taken_back_leaves_nothing() {
        Evidence line = TrustFixture.line(1, Dimension.OPENNESS, 3, 0.2, 2).deceiving(true);
        TrustSums sums = TrustSums.of(halfLives, day(10), List.of(line, line.reversal()));

        assertThat(sums).isEqualTo(TrustSums.empty(halfLives, day(10)));
        assertThat(sums.lines(Dimension.OPENNESS)).isZero();
    }

    @Test
    void sums_do_not_go_back_in_time() {
        TrustSums sums = TrustSums.empty(halfLives, day(10));

        assertThatThrownBy(() -> sums.aged(day(9))).isInstanceOf(IllegalArgumentException.class);
    }
}
