package org.rapport.report;

import java.time.LocalDate;

/**
 * What the promisor's own record says of an open promise.
 *
 * @param middle day by which half of such promises were kept
 * @param late day by which 80 % of such promises were kept
 */
public record HonestDate(LocalDate middle, LocalDate late) {}
