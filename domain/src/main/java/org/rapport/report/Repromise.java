package org.rapport.report;

import java.time.LocalDate;

/**
 * A new day for an open promise.
 *
 * @param toldOn day on which the other side was told
 * @param day the new day promised
 * @param surprise was it told only after the old day had passed?
 * @param asked did the other side ask for the change?
 */
public record Repromise(LocalDate toldOn, LocalDate day, boolean surprise, boolean asked) {}
