package org.rapport.engagement;

import java.time.LocalDate;
import java.util.UUID;
import org.rapport.shared.Side;

/** What a closed month came to for a side, for the first time or corrected. */
public record MonthMeasured(
        UUID figure, UUID partner, Side side, MonthKind kind, LocalDate lastDay, double taken, double agreed) {}
