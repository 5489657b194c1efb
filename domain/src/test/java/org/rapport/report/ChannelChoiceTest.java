package org.rapport.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapport.partner.UnknownTimeZone;

/** Time zones and hours of mails confuse users of other systems (field.md, 18): here the hour is that of the reader's clock. */
class ChannelChoiceTest {
    private static Instant next(int hour, String zone, String now) {
        return new ChannelChoice(AlertChannel.DAILY, hour, zone).next(Instant.parse(now));
    }

    @ParameterizedTest
    @CsvSource({
        "7, Europe/Brussels, 2026-11-17T02:15:00Z, 2026-11-17T06:00:00Z",
        "7, Asia/Seoul, 2026-11-17T02:15:00Z, 2026-11-17T22:00:00Z",
        "7, UTC, 2026-11-17T07:00:00Z, 2026-11-17T07:00:00Z",
        "7, UTC, 2026-11-17T07:00:01Z, 2026-11-18T07:00:00Z",
        "2, Europe/Brussels, 2026-03-28T22:00:00Z, 2026-03-29T01:00:00Z"
    })
    void the_next_time_the_clock_there_shows_the_hour(int hour, String zone, String now, String then) {
        assertThat(next(hour, zone, now)).isEqualTo(then);
    }

    @Test
    void an_hour_that_comes_twice_is_meant_the_first_time() {
        assertThat(next(2, "Europe/Brussels", "2026-10-24T22:00:00Z")).isEqualTo("2026-10-25T00:00:00Z");
    }

    @Test
    void hours_and_zones_that_do_not_exist_are_refused() {
        assertThatThrownBy(() -> new ChannelChoice(AlertChannel.DAILY, 24, "UTC"))
                .isInstanceOf(HourOutOfRange.class);
        assertThatThrownBy(() -> new ChannelChoice(AlertChannel.DAILY, 7, "Mars/Olympus"))
                .isInstanceOf(UnknownTimeZone.class);
    }

    @Test
    void nobody_is_mailed_who_has_not_chosen() {
        assertThat(ChannelChoice.usual(ZoneId.of("Europe/Berlin")))
                .isEqualTo(new ChannelChoice(AlertChannel.PORTAL, 7, "Europe/Berlin"));
        assertThat(ChannelChoice.usual(ZoneOffset.ofHours(3)).timeZone()).isEqualTo("UTC");
    }
}
