package org.rapport.repair;

import java.time.LocalDate;
import java.util.UUID;
import org.rapport.shared.Side;

/** A violation was taken up: there is a repair case. */
public record RepairOpened(UUID repair, UUID partner, Side causer, LocalDate on) {}
