package org.rapport.issue;

import java.time.LocalDate;
import java.util.UUID;
import org.rapport.shared.Side;

/** A joint improvement is done; {@code keptBy} is the side that kept more of the benefit than agreed, or null. */
public record IdeaFinished(UUID idea, UUID partner, LocalDate on, Side keptBy) {}
