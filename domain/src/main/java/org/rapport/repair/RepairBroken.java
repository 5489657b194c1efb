package org.rapport.repair;

import java.time.LocalDate;
import java.util.UUID;
import org.rapport.review.Aspect;
import org.rapport.shared.Side;

/** A promised repair will not be done. */
public record RepairBroken(UUID action, UUID partner, Side side, Aspect aspect, LocalDate on) {}
