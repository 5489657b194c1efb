package org.rapport.commitment;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.rapport.shared.Side;

/**
 * All that another system knows of one commitment: its promises in the order in which they were announced, and its
 * fulfilment where it is done. {@code criticality}, {@code fulfilledOn}, {@code share} (then all) and {@code recordedOn}
 * (then today) may be null.
 */
public record CommitmentFacts(
        UUID partner,
        Side promisor,
        String reference,
        String title,
        Criticality criticality,
        List<Day> promises,
        LocalDate fulfilledOn,
        Double share,
        LocalDate recordedOn)
        implements Serializable {
    /** One promised day; {@code initiatedBy} (then the promisor) and {@code reason} may be null. */
    public record Day(LocalDate announcedOn, LocalDate dueOn, Side initiatedBy, String reason) implements Serializable {
        NewPromise by(Side promisor) {
            return new NewPromise(announcedOn, dueOn, initiatedBy == null ? promisor : initiatedBy, reason, false);
        }
    }

    NewCommitment firstSaid() {
        Day first = promises.get(0);
        return new NewCommitment(
                partner,
                promisor,
                reference,
                title,
                criticality,
                null,
                null,
                first.announcedOn(),
                first.dueOn(),
                first.initiatedBy(),
                first.reason());
    }

    double delivered() {
        return share == null ? 1 : share;
    }
}
