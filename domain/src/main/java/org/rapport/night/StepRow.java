package org.rapport.night;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A step of a night as its page shows it.
 *
 * @param startedAt null before it began
 * @param endedAt null before it ended
 * @param figures what it did, each figure under its name
 */
public record StepRow(Step step, int done, int total, Instant startedAt, Instant endedAt, Map<String, Long> figures)
        implements Serializable {
    static StepRow of(NightStep step) {
        return new StepRow(
                step.step(),
                step.done(),
                step.total(),
                step.startedAt().orElse(null),
                step.endedAt().orElse(null),
                step.figures());
    }

    public boolean isDone() {
        return endedAt != null;
    }

    public boolean isRunning() {
        return startedAt != null && endedAt == null;
    }

    public Optional<Duration> took() {
        return Optional.ofNullable(endedAt).map(end -> Duration.between(startedAt, end));
    }
}
