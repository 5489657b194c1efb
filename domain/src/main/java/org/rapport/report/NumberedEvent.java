package org.rapport.report;

import java.time.LocalDate;
import org.rapport.shared.Side;

/**
 * An event worth a number on the time axis.
 *
 * @param number 1 for the first
 * @param side whose event it is; null when of both
 * @param text what happened, in a sentence
 */
public record NumberedEvent(int number, LocalDate day, Side side, String text) {}
