package org.rapport.dealing;

import java.time.LocalDate;
import java.util.UUID;
import org.rapport.shared.Side;

/** A side changed volume, timeline or specification with so many days of notice; 0 if nobody was told ahead. */
public record ChangeTold(
        UUID change, UUID partner, Side by, LocalDate on, boolean announced, int givenDays, int agreedDays) {}
