package org.rapport.forecast;

/**
 * Chance that the next promise is kept by its day, by the Beta model. It is read from counts, not from the slip curve, whose
 * step on the day itself is moved about by centring.
 *
 * @param base mean share on time in the comparable relationships
 * @param kept own weight done by the day
 * @param counted own weight that tells; open promises beyond their day count as late
 */
public record OnTime(double base, double kept, double counted) {
    /** Weight of the base, in own promises. */
    public static final double PRIOR = 6;

    /** The chance, 0 to 1. */
    public double chance() {
        return (kept + PRIOR * base) / (counted + PRIOR);
    }
}
