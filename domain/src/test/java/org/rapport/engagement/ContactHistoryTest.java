package org.rapport.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.engagement.EncounterFixture.held;
import static org.rapport.engagement.EncounterFixture.missed;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rapport.partner.CalendarFixture;
import org.rapport.partner.SharedCalendar;
import org.rapport.shared.Side;

class ContactHistoryTest {
    private static final SharedCalendar KOREA = CalendarFixture.between("DE", "Europe/Berlin", "KR", "Asia/Seoul");
    private static final SharedCalendar CHINA = CalendarFixture.between("DE", "Europe/Berlin", "CN", "Asia/Shanghai");

    private static ContactHistory of(PastEncounter... past) {
        return new ContactHistory(List.of(past));
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }

    @Nested
    class A_silence {
        @Test
        void of_a_week_between_two_mondays_is_five_days() {
            ContactHistory history = of(held(day(6, 8)), held(day(6, 15)));
            assertThat(history.running(day(6, 14), KOREA))
                    .hasValueSatisfying(gap -> assertThat(gap.days()).isEqualTo(4));
            assertThat(history.longest(YearMonth.of(2026, 6), KOREA)
                            .orElseThrow()
                            .days())
                    .isEqualTo(11); // 16 to 30 June
        }

        @Test
        void does_not_grow_over_lunar_new_year_in_china() {
            ContactHistory history = of(held(day(2, 13)));
            assertThat(history.running(day(2, 23), CHINA).orElseThrow().days()).isZero();
        }

        @Test
        void is_not_measured_before_the_two_met_or_planned_to() {
            assertThat(of(held(day(3, 20))).longest(YearMonth.of(2026, 2), KOREA))
                    .isEmpty();
            assertThat(of().running(day(3, 20), KOREA)).isEmpty();
        }

        @Test
        void begun_before_the_month_counts_in_full() {
            ContactHistory history = of(held(day(5, 11)), held(day(7, 1)));
            assertThat(history.longest(YearMonth.of(2026, 7), KOREA).orElseThrow())
                    .satisfies(gap -> assertThat(gap.after()).isEqualTo(day(5, 11)))
                    .satisfies(gap -> assertThat(gap.until()).isEqualTo(day(7, 1)));
        }
    }

    @Nested
    class The_next_contact_is_owed {
        private final LocalDate last = day(6, 1);

        private Set<Side> owing(PastEncounter... then) {
            List<PastEncounter> past = new ArrayList<>(List.of(then));
            past.add(held(last));
            ContactHistory history = new ContactHistory(past);
            return history.owing(history.running(day(7, 31), KOREA).orElseThrow());
        }

        @Test
        void by_both_where_nothing_was_planned() {
            assertThat(owing()).containsExactlyInAnyOrder(Side.US, Side.PARTNER);
        }

        @Test
        void by_whoever_let_the_planned_one_fall() {
            assertThat(owing(missed(day(6, 15), Side.PARTNER))).containsExactly(Side.PARTNER);
        }

        @Test
        void by_both_where_both_let_one_fall() {
            assertThat(owing(missed(day(6, 15), null))).containsExactlyInAnyOrder(Side.US, Side.PARTNER);
        }

        @Test
        void and_what_fell_through_before_the_last_contact_is_forgiven() {
            assertThat(owing(missed(day(5, 20), Side.PARTNER), missed(day(6, 15), Side.US)))
                    .containsExactly(Side.US);
        }
    }

    @Nested
    class The_agreed_cadence {
        @Test
        void of_a_week_or_two_is_about_five_or_ten_days_on_which_both_work() {
            assertThat(ContactHistory.cadence(7, KOREA, day(6, 30))).isEqualTo(5);
            assertThat(ContactHistory.cadence(14, KOREA, day(6, 30))).isBetween(9L, 10L);
        }

        @Test
        void is_shorter_where_the_weekends_differ() {
            SharedCalendar gulf = CalendarFixture.between("DE", "Europe/Berlin", "SA", "Asia/Riyadh");
            assertThat(ContactHistory.cadence(14, gulf, day(6, 30))).isBetween(7L, 8L);
        }

        @Test
        void is_never_less_than_a_day() {
            assertThat(ContactHistory.cadence(1, KOREA, day(6, 30))).isEqualTo(1);
        }
    }
}
