package org.rapport.engagement;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.rapport.shared.Side;

/** A visit took place, or its day passed without it; {@code side} is who visited or who let it fall. */
public record VisitSettled(
        UUID visit, UUID partner, Set<Side> sides, LocalDate on, boolean held, boolean lineAndQualityMet) {}
