package org.rapport.report;

import java.time.LocalDate;

/**
 * The score of one side at the end of a day, with its 80 % interval.
 *
 * @param overall score, 0 to 100
 */
public record TrajectoryPoint(LocalDate day, double overall, double low, double high) {}
