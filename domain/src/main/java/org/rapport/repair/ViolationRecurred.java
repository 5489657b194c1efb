package org.rapport.repair;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.rapport.review.Aspect;
import org.rapport.shared.Side;

/** What was held to be mended happened again: it counts twice. */
public record ViolationRecurred(UUID repair, UUID partner, Side causer, Set<Aspect> aspects, LocalDate on) {}
