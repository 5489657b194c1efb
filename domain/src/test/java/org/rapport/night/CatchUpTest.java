package org.rapport.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CatchUpTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    @Nested
    class Before_the_first_night_ever {
        @Test
        void only_the_requested_day_is_run() {
            assertThat(CatchUp.days(null, MONDAY)).containsExactly(MONDAY);
            assertThat(CatchUp.pause(null, MONDAY)).isZero();
        }
    }

    @Nested
    class After_completed_nights {
        @Test
        void the_next_day_is_run_alone() {
            assertThat(CatchUp.days(MONDAY.minusDays(1), MONDAY)).containsExactly(MONDAY);
        }

        @Test
        void missed_days_are_run_first_in_order() {
            assertThat(CatchUp.days(MONDAY.minusDays(3), MONDAY))
                    .containsExactly(MONDAY.minusDays(2), MONDAY.minusDays(1), MONDAY);
        }

        @Test
        void the_same_or_an_earlier_day_is_run_again_alone() {
            assertThat(CatchUp.days(MONDAY, MONDAY)).containsExactly(MONDAY);
            assertThat(CatchUp.days(MONDAY, MONDAY.minusDays(9))).containsExactly(MONDAY.minusDays(9));
            assertThat(CatchUp.pause(MONDAY, MONDAY.minusDays(9))).isZero();
        }

        @Test
        void as_many_days_as_allowed_are_caught_up() {
            assertThat(CatchUp.days(MONDAY, MONDAY.plusDays(CatchUp.LONGEST + 1)))
                    .hasSize(CatchUp.LONGEST + 1);
        }

        @Test
        void a_longer_pause_is_passed_over_and_told() {
            LocalDate later = MONDAY.plusDays(CatchUp.LONGEST + 2);

            assertThat(CatchUp.days(MONDAY, later)).containsExactly(later);
            assertThat(CatchUp.pause(MONDAY, later)).isEqualTo(CatchUp.LONGEST + 1);
        }
    }
}
