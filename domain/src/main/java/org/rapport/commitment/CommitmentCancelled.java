package org.rapport.commitment;

import java.time.LocalDate;
import java.util.UUID;
import org.rapport.shared.Side;

/** A commitment was given up with the consent of both sides. */
public record CommitmentCancelled(UUID commitment, UUID partner, Side promisor, LocalDate on) {}
