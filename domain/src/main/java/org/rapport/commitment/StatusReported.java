package org.rapport.commitment;

import java.time.LocalDate;
import java.util.UUID;
import org.rapport.shared.Side;

/** A promisor said how an open commitment stands. */
public record StatusReported(UUID commitment, UUID partner, Side promisor, Status status, LocalDate on) {}
