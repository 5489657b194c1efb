package org.rapport.commitment;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rapport.shared.Side;

/**
 * The promises of one commitment and how it ended: everything that its measures are made of. The measured day is the
 * day of the last promise that the other side asked for, or of the first promise if it never asked (SCOR RL.2.6).
 */
public record PromiseRecord(
        Side promisor,
        List<Said> promises,
        CommitmentStatus status,
        LocalDate fulfilledOn,
        double share,
        LocalDate endedOn)
        implements Serializable {
    public PromiseRecord {
        promises = List.copyOf(promises);
    }

    /** The record as it stood in the evening of a day; nothing if the commitment was not yet announced. */
    public Optional<PromiseRecord> asOf(LocalDate day) {
        List<Said> heard = promises.stream()
                .filter(said -> !said.announcedOn().isAfter(day))
                .toList();
        if (heard.isEmpty()) {
            return Optional.empty();
        }
        boolean over = endedOn != null && !endedOn.isAfter(day);
        return Optional.of(
                over
                        ? new PromiseRecord(promisor, heard, status, fulfilledOn, share, endedOn)
                        : new PromiseRecord(promisor, heard, CommitmentStatus.OPEN, null, 0, null));
    }

    /** Day on which it was first promised. */
    public LocalDate announcedOn() {
        return promises.get(0).announcedOn();
    }

    /** Day first promised. */
    public LocalDate firstDueOn() {
        return promises.get(0).dueOn();
    }

    /** Day promised last. */
    public LocalDate dueOn() {
        return promises.get(promises.size() - 1).dueOn();
    }

    /** Day that the promisor is measured against. */
    public LocalDate measuredDueOn() {
        return IntStream.range(1, promises.size())
                .mapToObj(promises::get)
                .filter(said -> said.initiatedBy() != promisor)
                .reduce((earlier, later) -> later)
                .map(Said::dueOn)
                .orElse(firstDueOn());
    }

    /** What became of it. */
    public Outcome outcome() {
        return switch (status) {
            case OPEN -> Outcome.OPEN;
            case BROKEN -> Outcome.BROKEN;
            case CANCELLED -> Outcome.CANCELLED;
            case FULFILLED -> doneBy(measuredDueOn()) ? Outcome.KEPT : Outcome.LATE;
        };
    }

    /** Kept, or each new day was told before the old one had passed and the last one held. */
    public boolean keptFairly() {
        return outcome() == Outcome.KEPT || doneBy(dueOn()) && lateTellings(false) == 0;
    }

    /** How often the promisor gave a new day only after the old one had passed. */
    public int surprises() {
        return lateTellings(true);
    }

    /** True once it can be judged: settled other than by consent, or its measured day lies before {@code day}. */
    public boolean isDue(LocalDate day) {
        return switch (status) {
            case OPEN -> measuredDueOn().isBefore(day);
            case CANCELLED -> false;
            case FULFILLED, BROKEN -> true;
        };
    }

    /** Days from the announcement to the measured day; at least 1. */
    public long promisedDays() {
        return Math.max(1, ChronoUnit.DAYS.between(announcedOn(), measuredDueOn()));
    }

    /** Days that it really took; at least 1. Only for what was fulfilled. */
    public long neededDays() {
        return Math.max(1, ChronoUnit.DAYS.between(announcedOn(), fulfilledOn));
    }

    /** Days after the measured day, negative if before it. Only for what was fulfilled. */
    public long lateDays() {
        return ChronoUnit.DAYS.between(measuredDueOn(), fulfilledOn);
    }

    private boolean doneBy(LocalDate day) {
        return status == CommitmentStatus.FULFILLED && share >= 1 && !fulfilledOn.isAfter(day);
    }

    private int lateTellings(boolean byPromisorOnly) {
        return (int) IntStream.range(1, promises.size())
                .filter(i -> promises.get(i)
                        .announcedOn()
                        .isAfter(promises.get(i - 1).dueOn()))
                .filter(i -> !byPromisorOnly || promises.get(i).initiatedBy() == promisor)
                .count();
    }
}
