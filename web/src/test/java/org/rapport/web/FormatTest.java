package org.rapport.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rapport.shared.Language;

class FormatTest {
    private final Format format =
            new Format(Clock.fixed(Instant.parse("2026-11-17T08:12:00Z"), ZoneId.of("Europe/Brussels")));

    @Nested
    class Germans {
        @Test
        void read_days_and_numbers_as_they_write_them() {
            try (Language.Reading reader = Language.GERMAN.read()) {
                assertThat(plain(format.day(LocalDate.of(2026, 11, 17)))).isEqualTo("Di 17. Nov");
                assertThat(plain(format.fullDay(LocalDate.of(2026, 3, 3)))).isEqualTo("Di 3. Mär 2026");
                assertThat(plain(format.away(LocalDate.of(2026, 11, 24)))).isEqualTo("in 7 Tagen");
                assertThat(plain(format.away(LocalDate.of(2026, 11, 16)))).isEqualTo("seit 1 Tag vorbei");
                assertThat(format.points(61.84)).isEqualTo("61,8");
                assertThat(format.signed(-5.2)).isEqualTo("−5,2");
                assertThat(format.signed(-0.01)).isEqualTo("0,0");
                assertThat(format.number(118400.5)).isEqualTo("118.400,5");
            }
        }
    }

    @Nested
    class Days {
        @Test
        void carry_no_year_when_it_is_this_one() {
            assertThat(plain(format.day(LocalDate.of(2026, 11, 17)))).isEqualTo("Tue 17 Nov");
            assertThat(plain(format.shortDay(LocalDate.of(2026, 9, 6)))).isEqualTo("6 Sep");
        }

        @Test
        void carry_the_year_when_it_is_another_one() {
            assertThat(plain(format.day(LocalDate.of(2025, 1, 2)))).isEqualTo("Thu 2 Jan 2025");
            assertThat(plain(format.shortDay(LocalDate.of(2027, 1, 2)))).isEqualTo("2 Jan 2027");
        }

        @Test
        void are_told_from_today() {
            assertThat(format.away(LocalDate.of(2026, 11, 17))).isEqualTo("today");
            assertThat(format.away(LocalDate.of(2026, 11, 18))).isEqualTo("tomorrow");
            assertThat(plain(format.away(LocalDate.of(2026, 11, 24)))).isEqualTo("in 7 days");
            assertThat(plain(format.away(LocalDate.of(2026, 11, 16)))).isEqualTo("1 day over");
            assertThat(plain(format.away(LocalDate.of(2026, 11, 14)))).isEqualTo("3 days over");
        }

        @Test
        void name_the_year_at_january_on_an_axis() {
            assertThat(format.month(LocalDate.of(2027, 1, 1))).isEqualTo("Jan ’27");
            assertThat(format.month(LocalDate.of(2027, 2, 1))).isEqualTo("Feb");
        }

        @Test
        void of_instants_are_those_of_the_house() {
            Instant night = Instant.parse("2026-11-16T23:30:00Z");

            assertThat(format.dayOf(night)).isEqualTo("2026-11-17");
            assertThat(plain(format.moment(night))).isEqualTo("Tue 17 Nov 00:30");
        }
    }

    @Nested
    class Figures {
        @Test
        void have_one_decimal_and_a_real_minus() {
            assertThat(format.points(61.84)).isEqualTo("61.8");
            assertThat(format.signed(0.94)).isEqualTo("+0.9");
            assertThat(format.signed(-5.25)).isEqualTo("\u22125.3");
        }

        @Test
        void that_round_to_nothing_have_no_sign() {
            assertThat(format.signed(-0.04)).isEqualTo("0.0");
            assertThat(format.signed(0.04)).isEqualTo("0.0");
            assertThat(format.points(-0.01)).isEqualTo("0.0");
        }

        @Test
        void in_per_cent_keep_their_sign_on_the_line() {
            assertThat(format.percent(.506)).isEqualTo("51\u00a0%");
            assertThat(format.percents(.57, .9)).isEqualTo("57\u201390\u00a0%");
        }

        @Test
        void of_intervals_are_joined_by_a_dash() {
            assertThat(format.interval(55.9, 67.45)).isEqualTo("55.9\u201367.5");
        }

        @Test
        void set_thousands_apart() {
            assertThat(format.number(118_400)).isEqualTo("118,400");
            assertThat(format.number(11.25)).isEqualTo("11.25");
        }

        @Test
        void that_are_missing_are_nothing() {
            assertThat(format.points(null)).isEmpty();
            assertThat(format.percent(null)).isEmpty();
            assertThat(format.day(null)).isEmpty();
        }

        @Test
        void of_time_grow_with_it() {
            assertThat(plain(format.span(Duration.ofSeconds(58)))).isEqualTo("58 s");
            assertThat(plain(format.span(Duration.ofSeconds(62)))).isEqualTo("1 min 2 s");
            assertThat(plain(format.span(Duration.ofMinutes(125)))).isEqualTo("2 h 5 min");
        }
    }

    @Nested
    class Initials {
        @Test
        void are_first_and_last_of_several_words() {
            assertThat(format.initials("Þórunn Eiríksdóttir")).isEqualTo("ÞE");
            assertThat(format.initials("Marc-Antoine de la Tour")).isEqualTo("MT");
        }

        @Test
        void are_one_letter_in_scripts_that_put_the_family_first() {
            assertThat(format.initials("김서연 Kim Seo-yeon")).isEqualTo("김");
            assertThat(format.initials("王芳")).isEqualTo("王");
        }

        @Test
        void of_nobody_are_a_question() {
            assertThat(format.initials(" ")).isEqualTo("?");
        }
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }
}
