package org.rapport.commitment;

import java.time.LocalDate;
import java.util.UUID;
import org.rapport.shared.Side;

/** A new day was promised for an open commitment, asked for by one side. */
public record PromiseChanged(
        UUID commitment,
        UUID partner,
        Side promisor,
        Side initiatedBy,
        LocalDate firstAnnouncedOn,
        LocalDate oldDueOn,
        LocalDate newDueOn,
        LocalDate announcedOn,
        boolean confirmedByBoth,
        Criticality criticality) {}
