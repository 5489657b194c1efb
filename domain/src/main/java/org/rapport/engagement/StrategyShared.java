package org.rapport.engagement;

import java.time.LocalDate;
import java.util.UUID;
import org.rapport.shared.Side;

/** An executive of a side told where it is going. */
public record StrategyShared(UUID topic, UUID partner, Side side, LocalDate on) {}
