package org.rapport.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.shared.Side.PARTNER;
import static org.rapport.shared.Side.US;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SharedCalendarTest {
    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private static SharedCalendar with(String country, String zone) {
        return CalendarFixture.between("GB", "Europe/London", country, zone);
    }

    @Nested
    class Around_Chuseok {
        private final SharedCalendar korea = with("KR", "Asia/Seoul");

        @Test
        void the_next_working_day_comes_after_the_weekend_that_follows() {
            assertThat(korea.dayOff(PARTNER, day("2026-09-25")))
                    .map(DayOff::name)
                    .contains("Chuseok");
            assertThat(korea.nextWorked(PARTNER, day("2026-09-23"))).isEqualTo(day("2026-09-28"));
        }

        @Test
        void days_that_only_we_work_are_not_shared() {
            assertThat(korea.sharedDays(day("2026-09-18"), day("2026-09-28"))).isEqualTo(4);
            assertThat(korea.workedDays(US, day("2026-09-18"), day("2026-09-28")))
                    .isEqualTo(6);
        }
    }

    @Nested
    class Around_Lunar_New_Year {
        private final SharedCalendar china = with("CN", "Asia/Shanghai");

        @Test
        void nobody_works_for_nine_days_of_which_two_are_bridged() {
            assertThat(china.nextWorked(PARTNER, day("2026-02-14"))).isEqualTo(day("2026-02-24"));
            assertThat(china.workedDays(PARTNER, day("2026-02-14"), day("2026-02-23")))
                    .isZero();
        }

        @Test
        void the_saturdays_before_and_after_are_worked_for_the_bridge_days() {
            assertThat(china.works(PARTNER, day("2026-02-14"))).isTrue();
            assertThat(china.works(PARTNER, day("2026-02-28"))).isTrue();
            assertThat(china.works(PARTNER, day("2026-02-21"))).isFalse();
            assertThat(china.workedInstead(PARTNER, day("2026-02-01"), day("2026-02-28")))
                    .containsExactly(day("2026-02-14"), day("2026-02-28"));
        }

        @Test
        void a_saturday_that_only_they_work_is_not_shared() {
            assertThat(china.bothWork(day("2026-02-28"))).isFalse();
            assertThat(china.sharedDays(day("2026-02-27"), day("2026-03-02"))).isEqualTo(1);
        }
    }

    @Nested
    class Around_the_Golden_Week {
        private final SharedCalendar china = with("CN", "Asia/Shanghai");

        @Test
        void the_sunday_before_and_the_saturday_after_are_worked() {
            assertThat(china.works(PARTNER, day("2025-09-28"))).isTrue();
            assertThat(china.works(PARTNER, day("2025-10-11"))).isTrue();
        }

        @Test
        void eight_days_are_free() {
            assertThat(china.nextWorked(PARTNER, day("2025-09-30"))).isEqualTo(day("2025-10-09"));
            assertThat(china.daysOff(PARTNER, day("2025-10-01"), day("2025-10-08")))
                    .extracting(DayOff::source)
                    .containsOnly(ShippedCalendars.EDITION);
        }
    }

    @Nested
    class Around_Tet {
        private final SharedCalendar vietnam = with("VN", "Asia/Ho_Chi_Minh");

        @Test
        void a_week_is_free() {
            assertThat(vietnam.nextWorked(PARTNER, day("2026-02-13"))).isEqualTo(day("2026-02-23"));
            assertThat(vietnam.dayOff(PARTNER, day("2026-02-17")))
                    .map(DayOff::name)
                    .contains("Lunar New Year");
        }
    }

    @Nested
    class Around_Eid {
        @Test
        void a_day_that_the_moon_decides_is_estimated() {
            SharedCalendar pakistan = with("PK", "Asia/Karachi");
            List<DayOff> feast = pakistan.daysOff(PARTNER, day("2027-03-01"), day("2027-03-31")).stream()
                    .filter(off -> off.name().contains("Eid"))
                    .toList();
            assertThat(feast).isNotEmpty().allMatch(DayOff::estimated);
            assertThat(pakistan.works(PARTNER, feast.get(0).day())).isFalse();
        }

        @Test
        void a_country_of_jollyday_has_it_too() {
            SharedCalendar turkey = with("TR", "Europe/Istanbul");
            assertThat(turkey.daysOff(PARTNER, day("2026-03-15"), day("2026-03-25")))
                    .isNotEmpty()
                    .allMatch(DayOff::estimated)
                    .extracting(DayOff::source)
                    .containsOnly(NationalHolidays.SOURCE);
        }
    }

    @Nested
    class Around_the_turn_of_the_year {
        @Test
        void each_year_is_read_in_its_own_calendar() {
            SharedCalendar japan = with("JP", "Asia/Tokyo");
            assertThat(japan.nextWorked(US, day("2026-12-24"))).isEqualTo(day("2026-12-29"));
            assertThat(japan.nextWorked(US, day("2026-12-31"))).isEqualTo(day("2027-01-04"));
            assertThat(japan.works(PARTNER, day("2026-12-25"))).isTrue();
        }

        @Test
        void shared_days_are_counted_across_it() {
            SharedCalendar japan = with("JP", "Asia/Tokyo");
            assertThat(japan.sharedDays(day("2026-12-24"), day("2027-01-04"))).isEqualTo(4);
        }
    }

    @Nested
    class Where_nothing_is_known {
        @Test
        void weekends_remain() {
            SharedCalendar nowhere = CalendarFixture.between("ZZ", "UTC", "ZZ", "UTC");
            assertThat(nowhere.daysOff(US, day("2026-01-01"), day("2026-12-31")))
                    .isEmpty();
            assertThat(nowhere.sharedDays(day("2026-01-04"), day("2026-01-11"))).isEqualTo(5);
        }

        @Test
        void days_out_of_order_are_none() {
            assertThat(with("KR", "Asia/Seoul").sharedDays(day("2026-05-10"), day("2026-05-04")))
                    .isZero();
        }
    }

    @Nested
    class Hours_in_common {
        private long minutes(SharedCalendar calendar, String day) {
            return calendar.overlap(day(day)).stream()
                    .mapToLong(range -> java.time.Duration.between(range.from(), range.until())
                            .toMinutes())
                    .sum();
        }

        @Test
        void with_the_continent_are_seven_and_a_half() {
            assertThat(minutes(with("DE", "Europe/Berlin"), "2026-06-02")).isEqualTo(450);
        }

        @Test
        void between_the_american_and_the_european_clock_change_are_one_more() {
            SharedCalendar newYork = with("US", "America/New_York");
            assertThat(minutes(newYork, "2026-03-05")).isEqualTo(210);
            assertThat(minutes(newYork, "2026-03-10")).isEqualTo(270);
            assertThat(minutes(newYork, "2026-03-31")).isEqualTo(210);
        }

        @Test
        void between_the_european_and_the_american_clock_change_in_autumn_too() {
            SharedCalendar newYork = with("US", "America/New_York");
            assertThat(minutes(newYork, "2026-10-23")).isEqualTo(210);
            assertThat(minutes(newYork, "2026-10-27")).isEqualTo(270);
            assertThat(minutes(newYork, "2026-11-03")).isEqualTo(210);
        }

        @Test
        void with_a_clock_that_never_changes_follow_ours() {
            SharedCalendar india = with("IN", "Asia/Kolkata");
            assertThat(minutes(india, "2026-03-27")).isEqualTo(180);
            assertThat(minutes(india, "2026-03-30")).isEqualTo(240);
        }

        @Test
        void can_lie_on_their_day_after_ours() {
            SharedCalendar far = CalendarFixture.between("US", "America/Los_Angeles", "JP", "Asia/Tokyo");
            ZoneId tokyo = ZoneId.of("Asia/Tokyo");
            assertThat(far.overlap(day("2026-06-02")))
                    .singleElement()
                    .satisfies(range ->
                            assertThat(range.from().atZone(tokyo).toLocalDate()).isEqualTo(day("2026-06-03")));
            assertThat(far.overlap(day("2026-06-05"))).isEmpty();
        }

        @Test
        void there_are_none_on_a_holiday_of_either_side() {
            SharedCalendar korea = with("KR", "Asia/Seoul");
            SharedCalendar germany = with("DE", "Europe/Berlin");
            assertThat(korea.overlap(day("2026-09-25"))).isEmpty();
            assertThat(germany.overlap(day("2026-05-14"))).isEmpty();
            assertThat(germany.overlap(day("2026-05-25"))).isEmpty();
        }

        @Test
        void are_moments_of_both_clocks() {
            assertThat(with("DE", "Europe/Berlin").overlap(day("2026-06-02")))
                    .containsExactly(new TimeRange(
                            Instant.parse("2026-06-02T08:00:00Z"), Instant.parse("2026-06-02T15:30:00Z")));
        }
    }
}
