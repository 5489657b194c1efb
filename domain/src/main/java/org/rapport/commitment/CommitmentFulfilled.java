package org.rapport.commitment;

import java.time.LocalDate;
import java.util.UUID;
import org.rapport.shared.Side;

/** A commitment was done, in full or in part ({@code share} 0..1). */
public record CommitmentFulfilled(
        UUID commitment,
        UUID partner,
        Side promisor,
        LocalDate announcedOn,
        LocalDate measuredDueOn,
        LocalDate fulfilledOn,
        double share,
        boolean acceptedByOther,
        Criticality criticality,
        boolean recordedByPromisor) {}
