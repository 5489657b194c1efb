package org.rapport.night;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A night as the history shows it.
 *
 * @param person login of who started it; empty unless a person did
 * @param endedAt null while it runs
 * @param execution number of the job's execution; null before there is one
 * @param runs how often it was begun from the first step
 * @param resumptions how often it went on in the middle
 * @param failure why it failed, or empty
 * @param skipped records left out
 */
public record NightRow(
        LocalDate day,
        NightStatus status,
        StartedBy startedBy,
        String person,
        Instant startedAt,
        Instant endedAt,
        Long execution,
        boolean caughtUp,
        int pauseDays,
        int runs,
        int resumptions,
        String failure,
        long skipped)
        implements Serializable {
    /** A row of the run. */
    public static NightRow of(NightRun run, long skipped) {
        return new NightRow(
                run.day(),
                run.status(),
                run.startedBy(),
                run.person().orElse(""),
                run.startedAt(),
                run.endedAt().orElse(null),
                run.execution().orElse(null),
                run.isCaughtUp(),
                run.pauseDays(),
                run.runs(),
                run.resumptions(),
                run.failure(),
                skipped);
    }

    /** How long it took, once it has ended. */
    public Optional<Duration> took() {
        return Optional.ofNullable(endedAt).map(end -> Duration.between(startedAt, end));
    }
}
