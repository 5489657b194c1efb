package org.rapport.engagement;

import java.time.LocalDate;
import java.util.UUID;
import org.rapport.shared.Side;

/** A side said what it thinks of something, as asked; both times in working days of that side. */
public record FeedbackGiven(UUID question, UUID partner, Side side, LocalDate on, int takenDays, int agreedDays) {}
