package org.rapport.commitment;

import java.time.LocalDate;
import java.util.UUID;
import org.rapport.shared.Side;

/** A promised day went by and the promise was neither kept nor renewed; told before or not. */
public record PromiseDayPassed(
        UUID commitment,
        UUID partner,
        Side promisor,
        LocalDate dueOn,
        LocalDate announcedOn,
        LocalDate dayClosed,
        Criticality criticality,
        boolean toldBefore) {}
