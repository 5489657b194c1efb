package org.rapport.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rapport.repair.RepairTally;

class FiguresAsReadTest {

    @Nested
    class Numbers_ {
        @Test
        void have_a_real_minus_and_a_sign_only_where_they_change() {
            assertThat(Numbers.change(-6.94)).isEqualTo("−6.9");
            assertThat(Numbers.change(1.4)).isEqualTo("+1.4");
            assertThat(Numbers.change(-0.04)).isEqualTo("0.0");
            assertThat(Numbers.score(61.84)).isEqualTo("61.8");
            assertThat(Numbers.growth(0.31)).isEqualTo("+31\u00a0%");
            assertThat(Numbers.growth(-0.05)).isEqualTo("−5\u00a0%");
            assertThat(Numbers.growth(0.001)).isEqualTo("0\u00a0%");
        }

        @Test
        void give_intervals_with_a_dash() {
            assertThat(Numbers.interval(55.9, 67.5)).isEqualTo("55.9–67.5");
            assertThat(Numbers.shares(0.667, 0.908)).isEqualTo("67–91\u00a0%");
        }
    }

    @Nested
    class Days_ {
        private final Days days = new Days(LocalDate.of(2026, 11, 16), Locale.ENGLISH);

        @Test
        void leave_out_the_year_only_when_it_is_this_one() {
            assertThat(days.day(LocalDate.of(2026, 11, 17))).isEqualTo("Tue 17 Nov");
            assertThat(days.day(LocalDate.of(2027, 1, 6))).isEqualTo("Wed 6 Jan 2027");
            assertThat(days.brief(LocalDate.of(2025, 9, 5))).isEqualTo("5 Sep 2025");
        }

        @Test
        void are_called_by_their_weekday_within_a_week() {
            assertThat(days.near(LocalDate.of(2026, 11, 20))).isEqualTo("Friday");
            assertThat(days.near(LocalDate.of(2026, 11, 23))).isEqualTo("Mon 23 Nov");
            assertThat(days.near(LocalDate.of(2026, 11, 13))).isEqualTo("Fri 13 Nov");
        }
    }

    @Nested
    class Kept_promises {
        @Test
        void have_the_wilson_interval_of_their_share() {
            Kept kept = new Kept(31, 38);

            assertThat(kept.share()).isCloseTo(0.816, within(0.001));
            assertThat(kept.low()).isCloseTo(0.666, within(0.001));
            assertThat(kept.high()).isCloseTo(0.908, within(0.001));
        }

        @Test
        void are_unknown_without_a_promise() {
            assertThat(new Kept(0, 0).known()).isFalse();
        }

        @Test
        void cannot_be_more_than_promised() {
            assertThatIllegalArgumentException().isThrownBy(() -> new Kept(2, 1));
        }
    }

    @Nested
    class The_subject_of_a_digest {
        @Test
        void stays_one_line() {
            PortfolioReport report = new PortfolioReport(
                    new Issue("A", LocalDate.of(2026, 11, 16), 1, 1, 180, 360),
                    "Fell:\r\nBcc: x@example.org\u2028\u202eend",
                    "",
                    0,
                    0,
                    new Kept(0, 0),
                    new Kept(0, 0),
                    List.of(),
                    List.of(),
                    List.of(),
                    0,
                    List.of(),
                    List.of(),
                    WhatHappened.NOTHING,
                    RepairTally.NONE);

            assertThat(Digest.of(report, "Ann\n", "why", "", "https://r.example")
                            .subject())
                    .isEqualTo("Fell: Bcc: x@example.org end");
        }
    }
}
