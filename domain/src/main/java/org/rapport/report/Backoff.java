package org.rapport.report;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long to wait after a mail could not be sent: longer each time, and after the ninth attempt no more. */
public final class Backoff {
    private static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6),
            Duration.ofHours(12),
            Duration.ofHours(24),
            Duration.ofHours(48));

    private Backoff() {}

    /** The wait after so many attempts (1 for the first); empty when it is given up. */
    public static Optional<Duration> after(int attempts) {
        return attempts <= WAITS.size() ? Optional.of(WAITS.get(attempts - 1)) : Optional.empty();
    }
}
