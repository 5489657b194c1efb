package org.rapport.partner;

import java.time.LocalDate;
import java.util.UUID;
import org.rapport.shared.Side;

/** A side greeted the other around a holiday of theirs. */
public record HolidayAcknowledged(UUID deed, UUID partner, Side side, LocalDate occurredOn, String holiday) {}
