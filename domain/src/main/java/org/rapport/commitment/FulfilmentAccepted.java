package org.rapport.commitment;

import java.time.LocalDate;
import java.util.UUID;
import org.rapport.shared.Side;

/** The other side accepted what the promisor had recorded as done. */
public record FulfilmentAccepted(
        UUID commitment,
        UUID partner,
        Side promisor,
        LocalDate announcedOn,
        LocalDate measuredDueOn,
        LocalDate fulfilledOn,
        double share,
        LocalDate acceptedOn,
        Criticality criticality) {}
