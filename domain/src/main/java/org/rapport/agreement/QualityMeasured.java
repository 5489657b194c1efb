package org.rapport.agreement;

import java.time.LocalDate;
import java.util.UUID;
import org.rapport.shared.Side;

/**
 * What share of a side's deliveries of a period was accepted, 0..1; told anew, of the same first measurement, when the value
 * is corrected.
 */
public record QualityMeasured(UUID first, UUID partner, Side side, LocalDate endsOn, double accepted) {}
