package org.rapport.partner;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

/** A time between two moments, the second not included. */
public record TimeRange(Instant from, Instant until) implements Serializable {
    /** What both have in common, or nothing. */
    public Optional<TimeRange> with(TimeRange other) {
        Instant start = from.isAfter(other.from) ? from : other.from;
        Instant end = until.isBefore(other.until) ? until : other.until;
        return start.isBefore(end) ? Optional.of(new TimeRange(start, end)) : Optional.empty();
    }
}
