package org.rapport.agreement;

import java.io.Serializable;

/**
 * What a miss costs: a value beyond the threshold gives so many per cent of the fee of the period back. The threshold itself
 * belongs to the better band.
 */
public record Credit(double threshold, double percent) implements Serializable {}
