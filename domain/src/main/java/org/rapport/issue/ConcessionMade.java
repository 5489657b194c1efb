package org.rapport.issue;

import java.time.LocalDate;
import java.util.UUID;
import org.rapport.shared.Side;

/** A side gave way in something to mend an issue. */
public record ConcessionMade(UUID issue, UUID partner, Side side, LocalDate on, String text) {}
