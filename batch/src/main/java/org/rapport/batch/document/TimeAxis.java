package org.rapport.batch.document;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Days laid out from left to right.
 *
 * @param width pixels from the first day to the last
 */
record TimeAxis(LocalDate from, LocalDate to, double width) {

    /** Where a day lies; days outside lie at the nearer end. */
    double x(LocalDate day) {
        double span = Math.max(1, ChronoUnit.DAYS.between(from, to));
        return Math.max(0, Math.min(1, ChronoUnit.DAYS.between(from, day) / span)) * width;
    }

    long months() {
        return Math.max(1, Math.round(ChronoUnit.DAYS.between(from, to) / 30.44));
    }
}
