package org.rapport.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {
    private Instant now = Instant.parse("2026-11-17T08:00:00Z");
    private final SignInThrottle throttle = new SignInThrottle(new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    void an_account_rests_after_ten_failures() {
        fail("ewa", 9);
        assertThat(throttle.rests("ewa")).isFalse();
        assertThat(throttle.triesLeft("ewa")).isEqualTo(1);

        fail("ewa", 1);
        assertThat(throttle.rests("ewa")).isTrue();
        assertThat(throttle.rests("jonas")).isFalse();
    }

    @Test
    void letter_case_and_spaces_make_no_other_account() {
        fail(" EWA ", 10);

        assertThat(throttle.rests("ewa")).isTrue();
    }

    @Test
    void the_rest_ends_after_a_quarter_of_an_hour() {
        fail("ewa", 10);
        now = now.plus(Duration.ofMinutes(15));

        assertThat(throttle.rests("ewa")).isFalse();
        assertThat(throttle.triesLeft("ewa")).isEqualTo(10);
    }

    @Test
    void signing_in_forgets_the_failures() {
        fail("ewa", 9);
        throttle.succeeded("ewa");

        assertThat(throttle.triesLeft("ewa")).isEqualTo(10);
    }

    private void fail(String login, int times) {
        IntStream.range(0, times).forEach(i -> throttle.failed(login));
    }
}
