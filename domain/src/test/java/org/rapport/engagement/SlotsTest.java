package org.rapport.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.rapport.partner.CalendarFixture;
import org.rapport.partner.SharedCalendar;

class SlotsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 8);

    @Test
    void lie_within_the_hours_of_both_sides() {
        SharedCalendar korea = CalendarFixture.between("DE", "Europe/Berlin", "KR", "Asia/Seoul");
        assertThat(Slots.propose(korea, MONDAY, 30, 3)).hasSize(3).allSatisfy(slot -> {
            assertThat(slot.ours().toLocalTime()).isEqualTo(LocalTime.of(9, 0));
            assertThat(slot.theirs().toLocalTime()).isEqualTo(LocalTime.of(16, 0));
        });
    }

    @Test
    void pass_over_days_that_one_side_has_off() {
        SharedCalendar china = CalendarFixture.between("DE", "Europe/Berlin", "CN", "Asia/Shanghai");
        assertThat(Slots.propose(china, LocalDate.of(2026, 10, 1), 30, 1))
                .singleElement()
                .satisfies(slot -> assertThat(slot.ours().toLocalDate()).isEqualTo(LocalDate.of(2026, 10, 8)));
    }

    @Test
    void move_with_the_clocks_of_either_side() {
        SharedCalendar coasts = CalendarFixture.between("DE", "Europe/Berlin", "US", "America/New_York");
        assertThat(hour(coasts, LocalDate.of(2026, 3, 6))).isEqualTo(LocalTime.of(15, 0));
        assertThat(hour(coasts, LocalDate.of(2026, 3, 9))).isEqualTo(LocalTime.of(14, 0));
        assertThat(hour(coasts, LocalDate.of(2026, 3, 30))).isEqualTo(LocalTime.of(15, 0));
    }

    @Test
    void are_none_where_the_hours_never_meet() {
        SharedCalendar far = CalendarFixture.between("US", "America/Los_Angeles", "IN", "Asia/Kolkata");
        assertThat(Slots.propose(far, MONDAY, 30, 3)).isEmpty();
    }

    private static LocalTime hour(SharedCalendar calendar, LocalDate day) {
        return Slots.propose(calendar, day, 30, 1).get(0).ours().toLocalTime();
    }
}
