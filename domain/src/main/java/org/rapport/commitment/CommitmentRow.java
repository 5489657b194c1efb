package org.rapport.commitment;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.rapport.shared.Side;

/** A commitment as a line of a list; {@code fulfilledOn}, {@code share}, {@code endedOn} and the last word may be null. */
public record CommitmentRow(
        UUID id,
        UUID partner,
        String partnerCode,
        String partnerName,
        Side promisor,
        String reference,
        String title,
        Criticality criticality,
        CommitmentStatus status,
        LocalDate announcedOn,
        LocalDate firstDueOn,
        LocalDate dueOn,
        LocalDate measuredDueOn,
        LocalDate fulfilledOn,
        Double share,
        boolean accepted,
        LocalDate endedOn,
        LocalDate recordedOn,
        Status lastWord,
        LocalDate lastWordOn)
        implements Serializable {
    /** What became of it, by the same rule as {@link PromiseRecord#outcome()}. */
    public Outcome outcome() {
        return switch (status) {
            case OPEN -> Outcome.OPEN;
            case BROKEN -> Outcome.BROKEN;
            case CANCELLED -> Outcome.CANCELLED;
            case FULFILLED -> share >= 1 && !fulfilledOn.isAfter(measuredDueOn) ? Outcome.KEPT : Outcome.LATE;
        };
    }

    /** Days from the measured day to its fulfilment or, while open, to today; negative if ahead of it. */
    public long lateDays(LocalDate today) {
        return ChronoUnit.DAYS.between(measuredDueOn, fulfilledOn == null ? today : fulfilledOn);
    }

    public boolean isOverdue(LocalDate today) {
        return status == CommitmentStatus.OPEN && dueOn.isBefore(today);
    }
}
