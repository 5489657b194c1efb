package org.rapport.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class SendingHourTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final List<String> ZONES =
            List.of("UTC", "Europe/Berlin", "America/St_Johns", "Australia/Lord_Howe", "Pacific/Kiritimati");

    @Test
    void a_night_done_before_the_hour_lets_the_digest_leave_the_same_day() {
        assertThat(new SendingHour(7, BERLIN).from(Instant.parse("2026-11-17T01:16:00Z")))
                .isEqualTo("2026-11-17T06:00:00Z");
    }

    @Test
    void where_the_hour_has_passed_already_it_leaves_the_next_day() {
        assertThat(new SendingHour(7, SEOUL).from(Instant.parse("2026-11-17T01:16:00Z")))
                .isEqualTo("2026-11-17T22:00:00Z");
    }

    @Test
    void a_skipped_hour_is_the_next_one_there_is() {
        assertThat(new SendingHour(2, BERLIN).from(Instant.parse("2026-03-29T00:10:00Z")))
                .isEqualTo("2026-03-29T01:00:00Z");
    }

    @Test
    void a_repeated_hour_is_the_first_of_the_two_and_not_struck_again() {
        SendingHour two = new SendingHour(2, BERLIN);
        assertThat(two.from(Instant.parse("2026-10-24T23:30:00Z"))).isEqualTo("2026-10-25T00:00:00Z");
        assertThat(two.from(Instant.parse("2026-10-25T00:30:00Z"))).isEqualTo("2026-10-26T01:00:00Z");
    }

    @Property
    void it_is_never_before_the_night_is_done_and_at_most_a_day_of_that_place_later(
            @ForAll @IntRange(max = 23) int hour,
            @ForAll @LongRange(min = 1_767_225_600L, max = 1_830_297_600L) long second,
            @ForAll @IntRange(max = 4) int zone) {
        Instant done = Instant.ofEpochSecond(second);
        Instant leaving = new SendingHour(hour, ZoneId.of(ZONES.get(zone))).from(done);
        assertThat(Duration.between(done, leaving)).isBetween(Duration.ZERO, Duration.ofHours(25));
    }
}
