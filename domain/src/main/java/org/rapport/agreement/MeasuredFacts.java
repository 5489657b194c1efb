package org.rapport.agreement;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A measured value as another system tells it.
 *
 * @param agreement reference of the agreement
 * @param level name of the service level under it
 * @param period a day of the period
 * @param reason why it replaces the value on record; null where it is the first
 */
public record MeasuredFacts(
        UUID partner, String agreement, String level, LocalDate period, double value, String reason) {}
