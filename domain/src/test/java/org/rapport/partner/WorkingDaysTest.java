package org.rapport.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {
    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 19);

    @Test
    void after_a_thursday_belgium_works_on_friday_and_saudi_arabia_on_sunday() {
        assertThat(WorkingDays.nextWorkingDay("BE", THURSDAY)).isEqualTo(THURSDAY.plusDays(1));
        assertThat(WorkingDays.nextWorkingDay("SA", THURSDAY)).isEqualTo(THURSDAY.plusDays(3));
    }

    @Test
    void a_weekend_of_two_separate_days_is_known() {
        assertThat(WorkingDays.weekend("BN")).containsExactlyInAnyOrder(DayOfWeek.FRIDAY, DayOfWeek.SUNDAY);
    }

    @Test
    void only_four_days_of_a_week_are_worked_in_belgium_and_saudi_arabia_alike() {
        assertThat(WorkingDays.sharedDays(THURSDAY, THURSDAY.plusDays(7), "BE", "SA"))
                .isEqualTo(4);
        assertThat(WorkingDays.sharedDays(THURSDAY, THURSDAY, "BE", "SA")).isZero();
    }

    @Property
    void the_next_working_day_is_worked_and_comes_soon(@ForAll @IntRange(max = 2000) int days) {
        LocalDate day = THURSDAY.plusDays(days);
        for (String country : new String[] {"BE", "SA", "BN", "NP", "IR"}) {
            LocalDate next = WorkingDays.nextWorkingDay(country, day);
            assertThat(WorkingDays.isWorkingDay(country, next)).isTrue();
            assertThat(next).isAfter(day).isBeforeOrEqualTo(day.plusDays(3));
        }
    }
}
