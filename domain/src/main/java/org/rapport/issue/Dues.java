package org.rapport.issue;

import java.time.LocalDate;

/**
 * The days by which something is due about an issue.
 *
 * @param tellBy last day on which its finder tells it in time
 */
public record Dues(LocalDate tellBy, LocalDate acknowledgeBy, LocalDate resolveBy) {}
