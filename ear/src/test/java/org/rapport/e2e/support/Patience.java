package org.rapport.e2e.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for something to happen in a running Rapport, and not for ever. */
public final class Patience {
    private static final Duration LONGEST = Duration.ofMinutes(8);
    private static final Duration LOOK_EVERY = Duration.ofMillis(50);

    private Patience() {}

    /** Looks again and again until the condition holds; fails when it has not for long. */
    public static void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waiting for: " + what).isLessThan(end);
            LockSupport.parkNanos(LOOK_EVERY.toNanos());
        }
    }
}
