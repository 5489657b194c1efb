package org.rapport.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.trust.TrustFixture.PARTNER;
import static org.rapport.trust.TrustFixture.day;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rapport.shared.Side;

/** Three good lines forty days before the violation on day 0. */
class LedgerGaugeTest {
    private int read;

    private final LedgerInMemory ledger = new LedgerInMemory() {
        @Override
        public List<Evidence> lines(UUID partner, Side side, LocalDate upTo) {
            read++;
            return super.lines(partner, side, upTo);
        }
    };

    private final LedgerGauge gauge = new LedgerGauge(ledger, new EvidenceRulesTest.OnePolicy(TrustFixture.policy()));

    @BeforeEach
    void before_and_violation() {
        write(-40, 1, 3);
        write(0, 0, 2);
    }

    private void write(long day, double value, double weight) {
        ledger.append(List.of(TrustFixture.line(0, Dimension.DELIVERY, day, value, weight)));
    }

    private boolean back(long asOf) {
        return gauge.isBack(PARTNER, Side.PARTNER, day(0), day(asOf));
    }

    @Nested
    class Trust {
        @Test
        void is_not_back_without_new_good_evidence() {
            assertThat(back(60)).isFalse();
        }

        @Test
        void is_back_once_it_has_held_its_level_for_fourteen_days() {
            write(5, 1, 40);

            assertThat(back(17)).isFalse();
            assertThat(back(18)).isTrue();
        }

        @Test
        void is_not_back_while_it_is_lost_again_within_the_fourteen_days() {
            write(5, 1, 40);
            write(15, 0, 60);

            assertThat(back(18)).isFalse();
            assertThat(back(60)).isFalse();
        }

        @Test
        void is_back_from_two_hundredths_below_its_mean_of_thirty_days_on() {
            double before = LongStream.rangeClosed(-30, -1)
                    .mapToDouble(this::score)
                    .average()
                    .orElseThrow();
            Set<Boolean> seen = new HashSet<>();
            for (int step = 0; step < 40; step++) {
                write(0, 1, 0.25);
                double lowest = LongStream.rangeClosed(7, 20)
                        .mapToDouble(this::score)
                        .min()
                        .orElseThrow();
                assertThat(back(20)).isEqualTo(lowest >= before - 0.02);
                seen.add(back(20));
            }
            assertThat(seen).containsExactlyInAnyOrder(false, true);
        }

        @Test
        void cannot_be_back_within_fourteen_days() {
            write(0, 1, 80);

            assertThat(back(13)).isFalse();
            assertThat(back(14)).isTrue();
        }

        private double score(long day) {
            TrustSums sums = TrustSums.of(
                    TrustFixture.policy().halfLives(), day(day), ledger.lines(PARTNER, Side.PARTNER, day(day)));
            return TrustScore.of(sums, TrustFixture.policy()).overall();
        }
    }

    @Nested
    class Many_violations {
        @Test
        void are_judged_each_for_itself_with_one_reading() {
            write(5, 1, 40);

            assertThat(gauge.back(PARTNER, Side.PARTNER, List.of(day(0), day(3), day(10)), day(18)))
                    .containsExactlyInAnyOrder(day(0), day(3));
            assertThat(read).isEqualTo(1);
        }

        @Test
        void of_the_last_days_are_not_looked_up() {
            assertThat(gauge.back(PARTNER, Side.PARTNER, List.of(day(10)), day(18)))
                    .isEmpty();
            assertThat(read).isZero();
        }
    }
}
