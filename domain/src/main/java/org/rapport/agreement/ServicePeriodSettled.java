package org.rapport.agreement;

import java.time.LocalDate;
import java.util.UUID;
import org.rapport.shared.Side;

/** A side met so many of its measured service levels in a period; told anew when a value of it is corrected. */
public record ServicePeriodSettled(
        UUID period, UUID agreement, UUID partner, Side side, LocalDate endsOn, int met, int measured) {}
