package org.rapport.repair;

import java.time.LocalDate;
import java.util.UUID;
import org.rapport.shared.Side;

/** The other side confirmed the account; {@code credit} (0..1) counts only after a violation of competence. */
public record AccountConfirmed(UUID repair, UUID partner, Side causer, LocalDate on, double credit, boolean counts) {}
