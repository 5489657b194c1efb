package org.rapport.batch.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class NightHourTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final NightHour HOUR = new NightHour(LocalTime.of(2, 15), BERLIN);

    private static Instant at(String local) {
        return Instant.parse(local);
    }

    @Nested
    class In_the_night_that_skips_an_hour {
        @Test
        void it_strikes_an_hour_later_because_there_is_no_quarter_past_two() {
            assertThat(HOUR.after(at("2026-03-29T00:59:00Z"))).isEqualTo("2026-03-29T01:15:00Z");
            assertThat(HOUR.isStruck(at("2026-03-29T01:05:00Z")))
                    .as("five past three")
                    .isFalse();
            assertThat(HOUR.isStruck(at("2026-03-29T01:15:00Z"))).isTrue();
        }
    }

    @Nested
    class In_the_night_that_has_an_hour_twice {
        @Test
        void it_strikes_at_the_first_quarter_past_two_only() {
            assertThat(HOUR.after(at("2026-10-24T23:00:00Z"))).isEqualTo("2026-10-25T00:15:00Z");
            assertThat(HOUR.after(at("2026-10-25T00:15:00Z"))).isEqualTo("2026-10-26T01:15:00Z");
            assertThat(HOUR.isStruck(at("2026-10-25T01:05:00Z")))
                    .as("five past two, again")
                    .isTrue();
        }
    }

    @Test
    void it_strikes_once_on_each_day_of_any_year_anywhere() {
        for (String zone :
                List.of("Europe/Berlin", "America/Sao_Paulo", "Australia/Lord_Howe", "Asia/Tehran", "Pacific/Apia")) {
            for (int minute = 0; minute < 24 * 60; minute += 15) {
                NightHour hour = new NightHour(LocalTime.ofSecondOfDay(60L * minute), ZoneId.of(zone));
                Instant last = hour.of(LocalDate.of(2026, 1, 1));
                for (int day = 2; day <= 365; day++) {
                    Instant next = hour.after(last);
                    assertThat(next).as(zone).isEqualTo(hour.of(LocalDate.ofYearDay(2026, day)));
                    assertThat(Duration.between(last, next))
                            .as(zone)
                            .isBetween(Duration.ofHours(23), Duration.ofHours(25));
                    last = next;
                }
            }
        }
    }
}
