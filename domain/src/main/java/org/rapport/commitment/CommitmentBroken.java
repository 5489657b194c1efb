package org.rapport.commitment;

import java.time.LocalDate;
import java.util.UUID;
import org.rapport.shared.Side;

/** A commitment was dropped without the other side's consent. */
public record CommitmentBroken(UUID commitment, UUID partner, Side promisor, LocalDate on, Criticality criticality) {}
