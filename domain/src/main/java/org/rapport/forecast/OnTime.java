package org.rapport.forecast;

import java.util.List;

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

    /** Share assumed when nothing at all is known. */
    static final double NO_IDEA = 0.5;

    /** From the own record and the share of the others. */
    public static OnTime of(double base, List<Slip> own) {
        return new OnTime(base, kept(own), counted(own));
    }

    /** The chance, 0 to 1. */
    public double chance() {
        return (kept + PRIOR * base) / (counted + PRIOR);
    }

    /** Share on time of one record; not a number if nothing tells. */
    static double share(List<Slip> slips) {
        return kept(slips) / counted(slips);
    }

    private static double kept(List<Slip> slips) {
        return slips.stream()
                .filter(slip -> slip.resolved() && slip.x() <= 0)
                .mapToDouble(Slip::weight)
                .sum();
    }

    private static double counted(List<Slip> slips) {
        return slips.stream().filter(Slip::telling).mapToDouble(Slip::weight).sum();
    }
}
