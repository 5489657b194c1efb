package org.rapport.partner;

import java.time.LocalDate;
import java.util.UUID;
import org.rapport.shared.Side;

/** A side put a fact's day on a holiday of the other, although it was warned. */
public record HolidayIgnored(UUID fact, UUID partner, Side side, LocalDate occurredOn, String holiday) {}
